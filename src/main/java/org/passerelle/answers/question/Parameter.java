package org.passerelle.answers.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;

/**
 * A parameter of a question.
 *
 * @param kinds labels that a party must have one of; any when empty
 * @param values the labels that are accepted for type kind; empty for other types
 * @param min smallest integer, or null
 * @param max largest integer, or null
 * @param preset what it is when not given; for a required parameter an example
 */
public record Parameter(
        String name,
        ParameterType type,
        List<String> kinds,
        List<String> values,
        boolean required,
        @Nullable Integer min,
        @Nullable Integer max,
        Bilingual label,
        @Nullable Object preset) {}
