package org.passerelle.reading.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
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

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

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
        return text.sample().lines().filter(labels::isLabelled).limit(LABELS).count() == LABELS && !isTable(text);
    }

    /** A table with a legend, "Type: J jumelage, P projet", has labelled lines as well. */
    private static boolean isTable(TextFile text) {
        List<String> lines =
                text.sample().lines().filter(line -> !line.isBlank()).toList();
        return SEPARATORS.stream()
                .anyMatch(separator -> lines.stream()
                        .map(line -> StringUtils.countMatches(line, separator))
                        .filter(count -> count > 1)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(rows -> 2 * rows > lines.size()));
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
