package org.passerelle.answers.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with its parameters read.
 *
 * @param parameters what is asked, after names were resolved
 */
public record Asked(Question question, Map<String, @Nullable Object> parameters) {

    /** The parameters of the statement, with what the program sets. */
    Map<String, Object> bound(long skip, long rows, boolean drawn, List<String> only) {
        return question.bound(parameters, skip, rows, drawn, only);
    }
}
