package org.passerelle.answers.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param parameters what was asked, after names were resolved
 * @param columns names of the columns, in order
 * @param rows a value for each column, and under {@code sources} the ids of the row's sources
 * @param sources every source that a row names, once
 */
public record Answer(
        Question question,
        Map<String, @Nullable Object> parameters,
        List<String> columns,
        List<Map<String, @Nullable Object>> rows,
        List<Source> sources) {}
