package org.passerelle.reading.format;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.reading.Format;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.profile.ProfileLabels;

/** What a text is written in, by how it begins. */
final class TextFormat {

    private static final Set<Format> PLAIN = EnumSet.of(Format.CSV, Format.TSV, Format.TEXT);
    private static final Pattern HTML =
            Pattern.compile("<!doctype\\s+html|<html[\\s>]|^<(?![?!])(?!iati)\\w", Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE = 1 << 16;
    private static final int BEGINNING = 2000;

    /** Fewer labelled lines than this make no profile: a table may hold one by chance. */
    private static final int LABELS = 2;

    private final TextFile text;

    TextFormat(TextFile text) {
        this.text = text;
    }

    /** True for what any text can be read as, when its author says so. */
    static boolean isPlain(Format format) {
        return PLAIN.contains(format);
    }

    Format find() {
        String sample = text.beginning(SAMPLE);
        String begins = sample.stripLeading();
        if (begins.startsWith("<")) {
            String beginning = begins.substring(0, Math.min(BEGINNING, begins.length()));
            return HTML.matcher(beginning).find() ? Format.HTML : Format.IATI;
        }
        if (begins.startsWith("{") || begins.startsWith("[")) {
            return Format.SPARQL_JSON;
        }
        return isProfile(sample) ? Format.TEXT : Format.CSV;
    }

    private boolean isProfile(String sample) {
        ProfileLabels labels =
                new ProfileLabels(HeadingNames.with(text.file().options().headings()));
        return sample.lines().filter(labels::isLabelled).limit(LABELS).count() == LABELS;
    }
}
