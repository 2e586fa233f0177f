package org.passerelle.reading.profile;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;

/** Profiles as a saved page of {@code Label : value} lines. */
public final class HtmlFormat implements FormatReader {

    @Override
    public String code() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text && text.isHtml();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        return new ProfileReader(content.file(), findings).html((TextFile) content, code());
    }
}
