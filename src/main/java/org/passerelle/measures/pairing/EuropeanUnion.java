package org.passerelle.measures.pairing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which countries were members of the European Union, or of the Communities before it, and when. */
final class EuropeanUnion {

    /** When the table was last compared with its sources. */
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    private static final String TABLE = "/measures/european-union.tsv";
    private static final Map<String, Membership> MEMBERS = read();

    private EuropeanUnion() {}

    /**
     * From when until when.
     *
     * @param left the first day on which it was a member no longer
     */
    private record Membership(LocalDate joined, LocalDate left) {

        boolean covers(LocalDate day) {
            return !day.isBefore(joined) && day.isBefore(left);
        }
    }

    private static Map<String, Membership> read() {
        try (InputStream table = Objects.requireNonNull(EuropeanUnion.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .collect(Collectors.toMap(cells -> cells.get(0), EuropeanUnion::membership));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private static Membership membership(List<String> cells) {
        String left = cells.get(2);
        return new Membership(LocalDate.parse(cells.get(1)), left.isEmpty() ? LocalDate.MAX : LocalDate.parse(left));
    }

    /** True when {@code country}, ISO 3166-1 alpha-2, was a member on {@code day}. */
    static boolean holds(String country, LocalDate day) {
        Membership membership = MEMBERS.get(country);
        return membership != null && membership.covers(day);
    }
}
