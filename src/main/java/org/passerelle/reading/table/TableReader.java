package org.passerelle.reading.table;

import org.passerelle.reading.Findings;
import org.passerelle.reading.Format;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.Reading;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;

/** Opens tables, whatever file they lie in; from their rows on, all are read alike. */
public final class TableReader {

    /** Characters in which the separator is looked for. */
    private static final int SAMPLE = 1 << 16;

    private final InputFile file;
    private final Findings findings;
    private final HeadingNames names;

    /** Of {@code file}; what it tells goes to {@code findings}. */
    public TableReader(InputFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.names = HeadingNames.with(file.options().headings());
    }

    /** Separated cells; tabs when {@code format} says so, else whatever separates them. */
    public Reading text(TextFile text, Format format) {
        char separator = format == Format.TSV ? '\t' : new Separator(text.beginning(SAMPLE), names).find();
        return open(new CsvTable(text, separator));
    }

    /** The first sheet of a workbook whose headings are known, or the one that the options name. */
    public Reading workbook(Format format) {
        return open(format == Format.ODS ? new OdsTable(file) : XlsxTable.of(file));
    }

    /** Results of a SPARQL query. */
    public Reading sparqlJson(TextFile text) {
        return open(new SparqlTable(text));
    }

    private Reading open(Table table) {
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
            return layout == Layout.WIKIDATA ? new PairReading(open, sheet) : new TableReading(open, sheet);
        } catch (UnreadableFileException e) {
            sheet.close();
            throw e;
        }
    }
}
