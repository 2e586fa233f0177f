package org.passerelle.answers.question;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer on its way out: what was asked, and its rows in parts, so that there may be more of them than memory holds. */
public interface AnswerStream {

    Question question();

    /** What was asked, after names were resolved. */
    Map<String, @Nullable Object> parameters();

    /** Names of the columns, in order. */
    default List<String> columns() {
        return question().columns().stream().map(AnswerColumn::name).toList();
    }

    /** Hands over the rows, part by part, in their order, with their texts in the language of {@code locale}. */
    void eachPart(Locale locale, PartReader reader) throws IOException;

    /** Takes one part of an answer. */
    @FunctionalInterface
    interface PartReader {

        /**
         * Takes some rows with their sources.
         *
         * @param rows a value for each column, and under {@code sources} the ids of the row's sources
         * @param sources every source that a row of this part names, once
         */
        void read(List<Map<String, @Nullable Object>> rows, List<Source> sources) throws IOException;
    }
}
