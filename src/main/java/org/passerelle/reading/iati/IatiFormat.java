package org.passerelle.reading.iati;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;

/** Activities of the International Aid Transparency Initiative. */
public final class IatiFormat implements FormatReader {

    @Override
    public String code() {
        return "iati";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml", ".iati");
    }

    /** Any XML but HTML; another root is refused with its name. */
    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text && text.isMarkup() && !text.isHtml();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        return IatiReader.open(content.file(), findings);
    }
}
