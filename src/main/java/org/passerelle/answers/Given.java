package org.passerelle.answers;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;
import org.passerelle.text.Flag;
import org.passerelle.text.WholeNumber;

/** Reads values as people type them; what cannot be read is {@link NotUnderstood}. */
public final class Given {

    private Given() {}

    /** {@code text} without blanks around it; empty when nothing is left. */
    public static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    /** The whole number from {@code min} to {@code max} that {@code text} writes. */
    public static int number(String field, String text, int min, int max) {
        return WholeNumber.parse(text, min, max)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_WHOLE_NUMBER, field, text.strip(), min, max));
    }

    /** What {@code text} says, {@code true} or {@code false}. */
    public static boolean flag(String field, String text) {
        return Flag.parse(text)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_TRUE_OR_FALSE, field, text.strip())
                        .accepting(Flag.ACCEPTED));
    }

    /** The date that {@code text} writes. */
    public static PartialDate date(String field, String text) {
        return PartialDate.parse(text).orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_DATE, field, text));
    }

    /** What {@code reading} makes of {@code text}; empty when nothing was typed. */
    public static String read(@Nullable String text, UnaryOperator<String> reading) {
        return text(text).map(reading).orElse("");
    }

    /** What {@code text} says, {@code true} or {@code false}; false when nothing was typed. */
    public static boolean isSet(String field, @Nullable String text) {
        return text(text).map(typed -> flag(field, typed)).orElse(false);
    }
}
