package org.passerelle.answers.question;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows a page of an answer has from what is in memory, for a question whose statement else reads the whole graph to put them in
 * order. The statement still makes the rows: it gets {@code $only} of what they are about. See {@code docs/adding-a-question.md}.
 */
public interface RowFinder {

    /** The id of the question. */
    String question();

    /**
     * The rows from {@code skip} on, in the order of the question.
     *
     * @param parameters what is asked, after names were resolved
     * @param rows how many at most
     * @return empty when what is asked cannot be found so
     */
    Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long rows);
}
