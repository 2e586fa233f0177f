package org.passerelle.answers.question;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with its parameters read.
 *
 * @param parameters what is asked, after names were resolved
 */
public record Asked(Question question, Map<String, @Nullable Object> parameters) {}
