package org.passerelle.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date at the precision and with the reserve of its source, as ISO 8601-2 (EDTF) writes it: {@code 1997}, {@code 2003-10},
 * {@code 197X}, {@code 2003-22} (summer), {@code 1985~} (about), {@code 2001?} (doubtful), {@code [..1989]} (before 1990),
 * {@code [1998,1999]} (either), {@code 1999/2002} (a period).
 *
 * @param text as written, for example {@code 2003-10}
 * @param earliest first day that it can mean; {@link #OPEN_START} where nothing bounds it
 * @param latest last day that it can mean; {@link #OPEN_END} where nothing bounds it
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    /** The first day of a date that may lie any time before another. */
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /** The last day of a date that may lie any time after another. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** True when one of two dates of a source is the other more precisely: "1998" and "1998-05". */
    public static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** The date that {@code text} writes; empty when its form is not one of the accepted ones or no calendar has that day. */
    public static Optional<PartialDate> parse(String text) {
        return EdtfDate.parse(text).map(span -> new PartialDate(text, span.first(), span.last()));
    }
}
