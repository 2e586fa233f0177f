package org.passerelle.reading.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.telling.Message;

/** Opens pages of profiles; a page is read whole, within the limit for pages. */
final class ProfileReader {

    private final InputFile file;
    private final Findings findings;
    private final ProfileLabels labels;

    /** Of {@code file}; what it tells goes to {@code findings}. */
    ProfileReader(InputFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.labels = new ProfileLabels(HeadingNames.with(file.options().headings()));
    }

    /** A text, whose lines are kept as they are. */
    FileReading text(TextFile text, String format) {
        checkSize();
        try (Stream<String> lines = text.lines()) {
            return open(format, text, lines.toList(), text);
        } catch (UncheckedIOException e) {
            throw file.refuse(e);
        }
    }

    /** A saved page, as the lines that a browser shows. */
    FileReading html(TextFile text, String format) {
        checkSize();
        PageText page = PageText.of(text);
        return open(format, text, page.shown(), page);
    }

    private FileReading open(String format, TextFile decoded, List<String> lines, SourceText kept) {
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
                        Message.of("format-" + format, "read", decoded.charset()),
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
