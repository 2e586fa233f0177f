package org.passerelle.reading.docx;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Archive;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.row.CellTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** Tables of a document of Word 2007 or later. */
public final class DocxFormat implements FormatReader {

    @Override
    public String code() {
        return "docx";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx", ".docm");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof Archive archive && archive.holds(DocxTables.DOCUMENT);
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        return new TableReader(content.file(), findings)
                .open(new CellTable(code(), Message.of("format-docx", "read"), DocxTables.of(content.file())));
    }
}
