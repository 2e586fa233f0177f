package org.passerelle.reading.format;

import java.nio.file.Path;
import org.passerelle.model.Coded;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Format;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Problem;
import org.passerelle.reading.Reading;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.file.Recognition;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.iati.IatiReader;
import org.passerelle.reading.profile.ProfileReader;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** Opens files of any format that is known. */
public final class Readers {

    private final InputFile file;
    private final Findings findings;

    private Readers(InputFile file) {
        this.file = file;
        this.findings = new Findings(file.limits().findings());
    }

    /**
     * Recognises {@code path} by its content and reads up to its first records; nothing is written.
     *
     * @throws UnreadableFileException when it is nothing that can be read, is larger than the limits, or is not of the format that the
     *     options name
     */
    public static Reading open(Path path, ReadingOptions options) {
        Readers readers = new Readers(new InputFile(path, options));
        Reading reading = readers.open();
        readers.tellName(reading.format());
        return reading;
    }

    private Reading open() {
        Recognition recognised = Recognition.of(file);
        TextFile text = recognised.text();
        Format workbook = recognised.workbook();
        if (workbook != null) {
            return new TableReader(file, findings).workbook(checked(workbook));
        }
        if (text == null) {
            throw file.refuse(Refusal.NO_FORMAT, Message.list(Coded.codes(Format.class)));
        }
        Format format = checked(new TextFormat(text).find());
        return switch (format) {
            case TEXT -> new ProfileReader(file, findings).text(text);
            case HTML -> new ProfileReader(file, findings).html(text);
            case IATI -> IatiReader.open(file, findings);
            case SPARQL_JSON -> new TableReader(file, findings).sparqlJson(text);
            default -> new TableReader(file, findings).text(text, format);
        };
    }

    /** The format to read: what its author says, unless the content is something else. */
    private Format checked(Format found) {
        Format named = file.options().format();
        if (named == null) {
            return found;
        }
        if (named != found && !(TextFormat.isPlain(named) && TextFormat.isPlain(found))) {
            throw file.refuse(Refusal.OTHER_THAN_NAMED, found.name(), named.name(), found.code());
        }
        return named;
    }

    private void tellName(Format format) {
        if (!format.suits(file.name())) {
            findings.add(Finding.ofRow("", 0, file.name(), Problem.OTHER_FORMAT, format.name()));
        }
    }
}
