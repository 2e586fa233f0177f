package org.passerelle.reading.workbook;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.Archive;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.table.TableReader;

/** Workbooks of LibreOffice and others. */
public final class OdsFormat implements FormatReader {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @Override
    public String code() {
        return "ods";
    }

    @Override
    public List<String> endings() {
        return List.of(".ods");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof Archive archive
                && archive.beginning("mimetype").startsWith(TYPE);
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        if (((Archive) content).beginning("META-INF/manifest.xml").contains("encryption-data")) {
            throw content.file().refuse(Refusal.PASSWORD);
        }
        return new TableReader(content.file(), findings).open(new OdsTable(content.file()));
    }
}
