package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Networks and maps have each of their words in both languages: a page shows the key of one that is missing. */
@Unit
class DrawingWordsTest {

    private static final Path SCRIPT = Path.of("src/main/resources/static/explorer/common.js");

    private static final Pattern KEY = Pattern.compile("(?:^ {4}|, |\\{ )'?(?<key>[\\w-]+)'?: '", Pattern.MULTILINE);

    private static Set<String> keys(String words) {
        Set<String> keys = new TreeSet<>();
        for (Matcher key = KEY.matcher(words); key.find(); ) {
            keys.add(key.group("key"));
        }
        return keys;
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        String script = Files.readString(SCRIPT);
        int french = script.indexOf("  fr: {");
        Set<String> english = keys(script.substring(script.indexOf("  en: {"), french));

        assertThat(english).hasSizeGreaterThan(50).contains("byCountry", "on-hold", "elsewhere");
        assertThat(keys(script.substring(french, script.indexOf("const root")))).containsExactlyElementsOf(english);
    }
}
