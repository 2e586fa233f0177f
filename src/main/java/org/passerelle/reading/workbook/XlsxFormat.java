package org.passerelle.reading.workbook;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Archive;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.table.TableReader;

/** Workbooks of Excel 2007 or later. */
public final class XlsxFormat implements FormatReader {

    @Override
    public String code() {
        return "xlsx";
    }

    @Override
    public List<String> endings() {
        return List.of(".xlsx", ".xlsm");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof Archive archive && archive.holds("xl/workbook.xml");
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        boolean styled = ((Archive) content).holds("xl/styles.xml");
        return new TableReader(content.file(), findings).open(new XlsxTable(content.file(), styled));
    }
}
