package org.passerelle.answers.question;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, or a page of it.
 *
 * @param parameters what was asked, after names were resolved
 * @param columns names of the columns, in order
 * @param rows a value for each column, and under {@code sources} the ids of the row's sources
 * @param sources every source that a row names, once
 * @param french names, and the reasons that its claims give (for corrections, of doubts), in French, by the English that rows hold
 * @param extent which rows these are, of how many
 */
public record Answer(
        Question question,
        Map<String, @Nullable Object> parameters,
        List<String> columns,
        List<Map<String, @Nullable Object>> rows,
        List<Source> sources,
        Map<String, String> french,
        Extent extent)
        implements AnswerStream {

    /** The answer with its texts in the language of {@code locale}. */
    public Answer in(Locale locale) {
        return new Answer(
                question, parameters, columns, FrenchTexts.rows(rows, french, locale), sources, Map.of(), extent);
    }

    @Override
    public void eachPart(Locale locale, PartReader reader) throws IOException {
        reader.read(FrenchTexts.rows(rows, french, locale), sources);
    }
}
