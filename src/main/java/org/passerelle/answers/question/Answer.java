package org.passerelle.answers.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.Language;

/**
 * The answer to a question.
 *
 * @param parameters what was asked, after names were resolved
 * @param columns names of the columns, in order
 * @param rows a value for each column, and under {@code sources} the ids of the row's sources
 * @param sources every source that a row names, once
 * @param french names, and the reasons that its claims give (for corrections, of doubts), in French, by the English that rows hold
 */
public record Answer(
        Question question,
        Map<String, @Nullable Object> parameters,
        List<String> columns,
        List<Map<String, @Nullable Object>> rows,
        List<Source> sources,
        Map<String, String> french) {

    /** The answer with its texts in the language of {@code locale}. */
    public Answer in(Locale locale) {
        if (french.isEmpty() || Language.of(locale) == Language.ENGLISH) {
            return this;
        }
        return new Answer(
                question,
                parameters,
                columns,
                rows.stream().map(new FrenchTexts(french)::in).toList(),
                sources,
                Map.of());
    }
}
