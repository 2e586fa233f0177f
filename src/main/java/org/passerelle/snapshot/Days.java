package org.passerelle.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day for each of many things, or none, as days since 1970. */
public final class Days {

    private static final int NONE = Integer.MIN_VALUE;

    private final int[] days;

    Days(List<@Nullable LocalDate> all) {
        days = all.stream()
                .mapToInt(day -> day == null ? NONE : Math.toIntExact(day.toEpochDay()))
                .toArray();
    }

    /** The day of {@code one}. */
    public Optional<LocalDate> of(int one) {
        return days[one] == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[one]));
    }
}
