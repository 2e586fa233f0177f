package org.passerelle.reading.page;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.CellTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** Tables of a saved page. */
public final class HtmlTableFormat implements FormatReader {

    /** As few headings that are known as make a row one of headings. */
    private static final int HEADINGS = 2;

    @Override
    public String code() {
        return "html-table";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    /** A page with a table of at least two headings that are known; one of labelled values is a page of profiles. */
    @Override
    public boolean recognises(Content content) {
        if (!(content instanceof TextFile text) || !text.isHtml()) {
            return false;
        }
        HeadingNames names = HeadingNames.with(text.file().options().headings());
        return HtmlTables.of(text).stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.size() > HEADINGS - 1
                        && row.stream()
                                        .filter(cell -> names.find(cell).isPresent())
                                        .count()
                                >= HEADINGS);
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        Message manner = Message.of("format-html-table", "read", text.charset());
        return new TableReader(text.file(), findings).open(new CellTable(code(), manner, HtmlTables.of(text)));
    }
}
