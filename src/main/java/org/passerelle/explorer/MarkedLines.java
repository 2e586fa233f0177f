package org.passerelle.explorer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/** The lines that an address asks to mark: {@code 22}, {@code 22-24} or none. */
public record MarkedLines(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    static MarkedLines of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new MarkedLines(0, 0);
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw NotUnderstood.invalid(ValueFault.NOT_LINES, "lines", text);
        }
        int first = Integer.parseInt(matcher.group(1));
        return new MarkedLines(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }

    /** True when {@code line} is one of them. */
    public boolean holds(int line) {
        return first > 0 && line >= first && line <= last;
    }
}
