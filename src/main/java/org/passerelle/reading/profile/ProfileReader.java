package org.passerelle.reading.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.Problem;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.telling.Message;

/** Opens pages of profiles; a page is read whole, within the limit for pages. */
final class ProfileReader {

    private final InputFile file;
    private final Findings findings;
    private final HeadingNames names;

    /** Of {@code file}; what it tells goes to {@code findings}. */
    ProfileReader(InputFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.names = HeadingNames.with(file.options().headings());
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
        ProfileParser parser = new ProfileParser(file, ProfileLabels.of(names, lines), findings);
        ProfilePage page = parser.parse(lines);
        if (page.profiles().isEmpty()) {
            throw file.refuse(Refusal.NO_PROFILE);
        }
        tellUnknown(page);
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

    /** Tells, once each, of the labels that nobody knows. */
    private void tellUnknown(ProfilePage page) {
        Set<String> told = new HashSet<>();
        page.profiles().stream()
                .flatMap(profile -> profile.cells().stream())
                .filter(cell ->
                        cell.heading() == Heading.IGNORED && !cell.label().isEmpty())
                .filter(cell -> names.findMapped(cell.label()).isEmpty() && told.add(cell.label()))
                .forEach(cell -> findings.add(new Finding(
                        "",
                        cell.row(),
                        cell.column(),
                        cell.label(),
                        cell.label(),
                        Problem.UNKNOWN_HEADING,
                        List.of(names.nearest(cell.label()).map(Heading::code).orElse(Problem.NONE)))));
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
