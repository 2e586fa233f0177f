package org.passerelle.reading.profile;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;

/** Profiles as a text of {@code Label : value} lines. */
public final class TextFormat implements FormatReader {

    /** Fewer labelled lines than this make no profile: a table may hold one by chance. */
    private static final int LABELS = 2;

    @Override
    public String code() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text", ".md");
    }

    @Override
    public boolean recognises(Content content) {
        if (!(content instanceof TextFile text) || text.isMarkup() || text.isJson()) {
            return false;
        }
        ProfileLabels labels =
                ProfileLabels.known(HeadingNames.with(text.file().options().headings()));
        return text.sample().lines().filter(labels::isLabelled).limit(LABELS).count() == LABELS;
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        return new ProfileReader(content.file(), findings).text((TextFile) content, code());
    }

    @Override
    public boolean readsAnyText() {
        return true;
    }
}
