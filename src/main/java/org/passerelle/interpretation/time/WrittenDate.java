package org.passerelle.interpretation.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/**
 * A date as ISO 8601-2 (EDTF) writes those that are not sure: {@code 1989~}, {@code [..1999]}, {@code 198X}. Exports write dates so, and so
 * do catalogues. {@code 2004-21}, its spring, is left out: lists write the years 2004 to 2021 so.
 */
final class WrittenDate {

    /** Nothing else, and one sign at least that no plain date has. */
    private static final Pattern FORM = Pattern.compile(
            "\\s*(?<date>(?=\\S*[\\[~%x])[\\d\\[x][\\dx\\[\\]~?%,.-]*)(?:/(?<end>\\d[\\dx~?%-]*|\\.\\.))?\\s*");

    private WrittenDate() {}

    /** What {@code folded} says when that is all it says. */
    static Optional<Event> in(String folded) {
        Matcher form = FORM.matcher(folded);
        if (!form.matches()) {
            return Optional.empty();
        }
        String date = form.group("date");
        Optional<String> begin = known(date);
        Optional<String> end = known(form.group("end"));
        boolean isPeriod = form.group("end") != null && !form.group("end").equals("..");
        return begin.filter(known -> !isPeriod || end.isPresent())
                .map(known -> new Event(
                        Act.BARE, known, isPeriod ? end.orElseThrow() : null, null, doubt(date), 0, folded.length()));
    }

    private static Optional<String> known(@Nullable String date) {
        return Optional.ofNullable(date)
                // "%" is both about and doubtful
                .map(text -> text.toUpperCase(Locale.ROOT).replace('%', '~'))
                .flatMap(PartialDate::parse)
                .map(PartialDate::text);
    }

    private static @Nullable TimeDoubt doubt(String date) {
        if (date.endsWith("~") || date.endsWith("%")) {
            return TimeDoubt.ABOUT;
        }
        return date.endsWith("?") ? TimeDoubt.SOURCE_DOUBTS : null;
    }
}
