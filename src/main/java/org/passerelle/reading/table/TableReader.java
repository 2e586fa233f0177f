package org.passerelle.reading.table;

import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableFile;
import org.passerelle.reading.wikidata.TwinningReading;

/** Opens tables, whatever file they lie in; from their rows on, all are read alike. */
public final class TableReader {

    private final InputFile file;
    private final Findings findings;
    private final HeadingNames names;

    /** Of {@code file}; what it tells goes to {@code findings}. */
    public TableReader(InputFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.names = HeadingNames.with(file.options().headings());
    }

    /** The first sheet whose headings are known, or the one that the options name. */
    public FileReading open(TableFile table) {
        OpenSheet sheet = OpenSheet.find(file, table, names);
        Layout layout = sheet.headings().layout();
        OpenFile open = new OpenFile(
                file,
                table.format(),
                layout,
                table.described(sheet.name()),
                sheet.headings().mapping(),
                table.text(sheet.name()),
                findings);
        try {
            return switch (layout) {
                case WIKIDATA -> new TwinningReading(open, sheet);
                case MEMBERS -> new MembersReading(open, sheet, names);
                default -> new TableReading(open, sheet, names);
            };
        } catch (UnreadableFileException e) {
            sheet.close();
            throw e;
        }
    }
}
