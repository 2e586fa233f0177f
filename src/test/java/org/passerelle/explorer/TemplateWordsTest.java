package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
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
            Optional<String> words = words(key);
            if (words.isEmpty()) {
                wrong.add("no words for " + key);
            } else if (words.get().contains("{0") != given) {
                wrong.add(key + ": " + words.get());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** In the words of all pages, or in those of the page that the key begins with. */
    private static Optional<String> words(String key) {
        String page = StringUtils.substringBefore(key, ".");
        return Stream.of(Map.entry("explorer", key), Map.entry(page, StringUtils.substringAfter(key, ".")))
                .filter(one -> TemplateWordsTest.class.getResource("/wording/" + one.getKey() + ".properties") != null)
                .map(one -> Map.entry(ResourceBundle.getBundle("wording/" + one.getKey()), one.getValue()))
                .filter(one -> one.getKey().containsKey(one.getValue()))
                .map(one -> one.getKey().getString(one.getValue()))
                .findFirst();
    }

    private static String text(String template) throws IOException {
        try (var stream = Objects.requireNonNull(
                TemplateWordsTest.class.getResourceAsStream("/templates/explorer/" + template))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
