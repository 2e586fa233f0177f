package org.passerelle.reading.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Problem;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.csv.CsvFormat;
import org.passerelle.reading.csv.TsvFormat;
import org.passerelle.reading.docx.DocxFormat;
import org.passerelle.reading.entities.EntitiesFormat;
import org.passerelle.reading.file.Archive;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.Recognition;
import org.passerelle.reading.gexf.GexfFileFormat;
import org.passerelle.reading.iati.IatiFormat;
import org.passerelle.reading.json.JsonFormat;
import org.passerelle.reading.json.JsonLinesFormat;
import org.passerelle.reading.page.HtmlTableFormat;
import org.passerelle.reading.profile.HtmlFormat;
import org.passerelle.reading.profile.TextFormat;
import org.passerelle.reading.sparql.SparqlFormat;
import org.passerelle.reading.workbook.OdsFormat;
import org.passerelle.reading.workbook.XlsxFormat;
import org.passerelle.telling.Message;

/** The formats that are read. */
public final class Formats {

    /** Here a format is registered, once. The first that recognises a file takes it: those that look closest stand first. */
    private static final Formats KNOWN = new Formats(List.of(
            new XlsxFormat(),
            new OdsFormat(),
            new DocxFormat(),
            new GexfFileFormat(),
            new HtmlTableFormat(),
            new HtmlFormat(),
            new IatiFormat(),
            new EntitiesFormat(),
            new JsonLinesFormat(),
            new SparqlFormat(),
            new JsonFormat(),
            new TextFormat(),
            new TsvFormat(),
            new CsvFormat()));

    private final List<FormatReader> readers;

    /** These formats; the first that recognises a file takes it. */
    Formats(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The formats that the program reads. */
    public static Formats known() {
        return KNOWN;
    }

    /** All of them. */
    public List<FormatReader> all() {
        return readers;
    }

    /** Their codes. */
    public List<String> codes() {
        return readers.stream().map(FormatReader::code).toList();
    }

    /** The format that is named {@code code}. */
    public Optional<FormatReader> find(String code) {
        return readers.stream().filter(reader -> reader.code().equals(code)).findFirst();
    }

    /**
     * Recognises {@code path} by its content and reads up to its first records; nothing is written.
     *
     * @throws org.passerelle.reading.UnreadableFileException when it is nothing that can be read, is larger than the limits, or is not of
     *     the format that the options name
     */
    public FileReading open(Path path, ReadingOptions options) {
        InputFile file = new InputFile(path, options);
        Content content = Recognition.of(file, names());
        FormatReader reader = reader(content);
        Findings findings = new Findings(file.limits().findings());
        if (!reader.suits(file.name())) {
            findings.add(Finding.ofRow(
                    "", 0, file.name(), Problem.OTHER_FORMAT, reader.name().asValue()));
        }
        return reader.open(content, findings);
    }

    private String names() {
        return Message.list(
                readers.stream().map(reader -> reader.name().asValue()).toList());
    }

    /** The format to read: what its author says, unless the content is something else. */
    private FormatReader reader(Content content) {
        Optional<FormatReader> found =
                readers.stream().filter(reader -> reader.recognises(content)).findFirst();
        String code = content.file().options().format();
        Optional<FormatReader> named = Optional.ofNullable(code).flatMap(this::find);
        if (named.isPresent() && fits(named.get(), content, found)) {
            return named.get();
        }
        FormatReader reader = found.orElseThrow(() -> refuse(content));
        if (named.isPresent()) {
            throw content.file()
                    .refuse(
                            Refusal.OTHER_THAN_NAMED,
                            reader.name().asValue(),
                            named.get().name().asValue(),
                            reader.code());
        }
        return reader;
    }

    private static boolean fits(FormatReader named, Content content, Optional<FormatReader> found) {
        return named.recognises(content)
                || (named.readsAnyText()
                        && found.filter(FormatReader::readsAnyText).isPresent());
    }

    private RuntimeException refuse(Content content) {
        return content instanceof Archive archive
                ? content.file()
                        .refuse(Refusal.OTHER_ARCHIVE, archive.holds("xl/workbook.bin") ? "xlsb" : "other", names())
                : content.file().refuse(Refusal.NO_FORMAT, names());
    }
}
