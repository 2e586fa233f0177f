package org.passerelle.reading.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Format;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Manner;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.Reading;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.telling.Message;

/** Opens pages of profiles; a page is read whole, within the limit for pages. */
public final class ProfileReader {

    private final InputFile file;
    private final Findings findings;
    private final ProfileLabels labels;

    /** Of {@code file}; what it tells goes to {@code findings}. */
    public ProfileReader(InputFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.labels = new ProfileLabels(HeadingNames.with(file.options().headings()));
    }

    /** A text, whose lines are kept as they are. */
    public Reading text(TextFile text) {
        checkSize();
        try (Stream<String> lines = text.lines()) {
            return open(Format.TEXT, text, lines.toList(), text);
        } catch (UncheckedIOException e) {
            throw file.refuse(e);
        }
    }

    /** A saved page, as the lines that a browser shows. */
    public Reading html(TextFile text) {
        checkSize();
        PageText page = PageText.of(text);
        return open(Format.HTML, text, page.shown(), page);
    }

    private Reading open(Format format, TextFile decoded, List<String> lines, SourceText kept) {
        ProfileParser parser = new ProfileParser(file, labels, findings);
        ProfilePage page = parser.parse(lines);
        if (page.profiles().isEmpty()) {
            throw file.refuse(Refusal.NO_PROFILE);
        }
        return new ProfileReading(
                new OpenFile(
                        file,
                        format,
                        Layout.PROFILE,
                        Message.of(Manner.PROFILES, decoded.charset()),
                        page.mapping(),
                        kept,
                        findings),
                page.profiles());
    }

    private void checkSize() {
        try {
            if (Files.size(file.path()) > file.limits().page().toBytes()) {
                throw file.refuse(Refusal.LARGE_PAGE, file.limits().page());
            }
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
