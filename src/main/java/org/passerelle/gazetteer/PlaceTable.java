package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads places as {@code src/gazetteer/places.mjs} writes them. */
final class PlaceTable {

    private static final int GEONAMES = 0;
    private static final int INSEE = 1;
    private static final int NAME = 2;
    private static final int COUNTRY = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int DIVISION = 6;
    private static final int POPULATION = 7;
    private static final int SPELLINGS = 8;

    /** France and its overseas departments, which have ISO codes of their own. */
    private static final Set<String> WITH_DEPARTMENTS = Set.of("FR", "GP", "MQ", "GF", "RE", "YT");

    /** One text for the many places of a country or department. */
    private final Map<String, String> codes = new HashMap<>();

    /**
     * A place and its names.
     *
     * @param names its own first, then other spellings
     */
    record Entry(GazetteerPlace place, List<String> names) {}

    Entry entry(String[] cells) {
        List<String> names = new ArrayList<>(List.of(cells[NAME]));
        if (!cells[SPELLINGS].isEmpty()) {
            names.addAll(List.of(cells[SPELLINGS].split("\\|")));
        }
        return new Entry(place(cells), names);
    }

    private GazetteerPlace place(String[] cells) {
        String division = text(cells[DIVISION]);
        boolean french = WITH_DEPARTMENTS.contains(cells[COUNTRY]);
        return new GazetteerPlace(
                text(cells[GEONAMES]),
                text(cells[INSEE]),
                cells[NAME],
                shared(cells[COUNTRY]),
                degrees(cells[LATITUDE]),
                degrees(cells[LONGITUDE]),
                french && division != null ? shared(division) : null,
                french || division == null ? null : shared(division),
                Long.parseLong(cells[POPULATION]));
    }

    private String shared(String code) {
        return codes.computeIfAbsent(code, same -> same);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Double degrees(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
