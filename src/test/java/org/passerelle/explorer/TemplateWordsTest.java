package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.Unit;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Templates name messages that there are, and give each the values that it has places for. */
@Unit
class TemplateWordsTest {

    /** As {@code #{imports.title}} and {@code #{parts.of(1, 2)}}, or {@code say.of('imports.added', 3)}. */
    private static final Pattern MESSAGE =
            Pattern.compile("#\\{(?<key>[\\w.-]+)(?<values>\\()?|say\\.of\\('(?<said>[\\w.-]+)'(?<given>,)?");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("wording/explorer");

    static Stream<String> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/explorer/*.html"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageGetsItsValues(String template) throws IOException {
        List<String> wrong = new ArrayList<>();
        Matcher message = MESSAGE.matcher(text(template));
        while (message.find()) {
            String key = Objects.requireNonNullElseGet(message.group("key"), () -> message.group("said"));
            boolean given = message.group("values") != null || message.group("given") != null;
            if (key.endsWith(".")) {
                continue; // the rest of the key is a value of the page
            }
            if (!WORDS.containsKey(key)) {
                wrong.add("no words for " + key);
            } else if (WORDS.getString(key).contains("{0") != given) {
                wrong.add(key + ": " + WORDS.getString(key));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String text(String template) throws IOException {
        try (var stream = Objects.requireNonNull(
                TemplateWordsTest.class.getResourceAsStream("/templates/explorer/" + template))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
