package org.passerelle.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;

/** The options that picocli does not know: parameters that depend on what is asked, as {@code --city Grenoble} or {@code --city=Grenoble}. */
final class RestOfLine {

    private RestOfLine() {}

    /**
     * The parameters that {@code rest} gives.
     *
     * @param rest what picocli left over; null for nothing
     * @throws NotUnderstood when a word is not an option, or has no value; {@code accepted} is what could stand there
     */
    static Map<String, String> parameters(@Nullable List<String> rest, List<String> accepted) {
        List<String> words = rest == null ? List.of() : rest;
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                throw NotUnderstood.invalid(CliText.NOT_AN_OPTION, "argument", word)
                        .accepting(accepted);
            }
            int equals = word.indexOf('=');
            if (equals > 0) {
                parameters.put(word.substring(2, equals), word.substring(equals + 1));
            } else if (at + 1 < words.size()) {
                at++;
                parameters.put(word.substring(2), words.get(at));
            } else {
                throw NotUnderstood.invalid(CliText.NO_VALUE, "option", word).accepting(List.of(word + " VALUE"));
            }
        }
        return parameters;
    }
}
