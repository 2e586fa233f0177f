package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.NameFolding;

/**
 * Parts of countries by any of their names: the first-order divisions of all countries, and the departments, intercommunalities and former
 * regions of France. {@code docs/gazetteer.md} says where they are from.
 */
public final class Divisions {

    private static final String LIST = "\\|";

    private static final Map<String, List<Division>> BY_NAME = new HashMap<>();
    private static final Map<String, Division> BY_CODE = new HashMap<>();
    private static final Map<String, List<Division>> BY_ISO = new HashMap<>();

    static {
        Resources.forEachRow("divisions.tsv.gz", Divisions::add);
    }

    private Divisions() {}

    private static void add(String[] cells) {
        Division division = new Division(
                DivisionLevel.of(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6].isEmpty() ? null : cells[6]);
        BY_CODE.put(key(division.level(), division.iso2(), division.code()), division);
        if (!cells[8].isEmpty()) {
            List.of(cells[8].split(LIST))
                    .forEach(code -> BY_ISO.computeIfAbsent(code, first -> new ArrayList<>())
                            .add(division));
        }
        List<String> names = new ArrayList<>(division.names());
        if (!cells[7].isEmpty()) {
            names.addAll(List.of(cells[7].split(LIST)));
        }
        names.stream()
                .map(NameFolding::fold)
                .distinct()
                .forEach(name -> BY_NAME.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(division));
    }

    private static String key(DivisionLevel level, String iso2, String code) {
        return level + " " + iso2 + " " + code;
    }

    /**
     * The divisions called {@code name}, in whatever spelling, of today before those of former times.
     *
     * @param iso2 the country in which they must lie; null for anywhere. France has its overseas departments in it
     */
    public static List<Division> called(String name, @Nullable String iso2) {
        return BY_NAME.getOrDefault(NameFolding.fold(name), List.of()).stream()
                .filter(division -> iso2 == null || Overseas.lies(division.iso2(), iso2))
                .sorted(java.util.Comparator.comparing(Division::level))
                .toList();
    }

    /**
     * The first-order divisions that have, or hold a part that has, {@code code} of ISO 3166-2: {@code SP} of Brazil, {@code TO} of Piedmont
     * for Turin.
     *
     * @param code with or without its country before it: {@code BR-SP}; one of figures only with it, {@code JP-13}: by itself it may be that
     *     of another register
     * @param iso2 the country in which they must lie; null for anywhere. France has its overseas departments in it
     */
    public static List<Division> ofIso(String code, @Nullable String iso2) {
        int dash = code.indexOf('-');
        String country = dash < 0 ? null : code.substring(0, dash);
        if (country == null && StringUtils.isNumeric(code)) {
            return List.of();
        }
        return BY_ISO.getOrDefault(code.substring(dash + 1), List.of()).stream()
                .filter(division -> country == null || Overseas.lies(division.iso2(), country))
                .filter(division -> iso2 == null || Overseas.lies(division.iso2(), iso2))
                .toList();
    }

    /** The division of that code. */
    public static Optional<Division> byCode(DivisionLevel level, String iso2, String code) {
        return Optional.ofNullable(BY_CODE.get(key(level, iso2, code)));
    }

    /** The first-order division or, in France, the department in which {@code place} lies. */
    public static Optional<Division> of(GazetteerPlace place) {
        String department = place.department();
        String division = place.division();
        if (department != null) {
            return byCode(DivisionLevel.DEPARTMENT, place.iso2(), department);
        }
        return division == null ? Optional.empty() : byCode(DivisionLevel.REGION, place.iso2(), division);
    }
}
