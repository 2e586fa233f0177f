package org.passerelle.interpretation.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Role;
import org.passerelle.reading.Cell;

/** What formats state in codes beside the words. */
public final class Codes {

    /** Beside an organisation they are those of the town in which it lies. */
    private static final Set<String> OF_PLACES = Set.of("geonames", "insee");

    private static final List<String> REGISTERS =
            List.of("wikidata", "geonames", "iati", "insee", "finess", "ror", "ref");

    /** Where a sector's code is one of the OECD: version 2 numbers the vocabularies, version 1 names them; so is one that names none. */
    private static final Set<String> OF_THE_OECD = Set.of("", "1", "2", "DAC", "DAC-3");

    /** Digits of a purpose, and of the category in which it is. */
    private static final int PURPOSE = 5;

    private static final int CATEGORY = 3;

    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2,3}");

    private static final Lexicon.CodeLists KNOWN = Lexicon.read("codes.yml", Lexicon.CodeLists.class);
    private static final Map<String, String> STATUSES = statuses();

    private static final Map<String, Role> ROLES = Map.of(
            "2", Role.ACCOUNTABLE,
            "accountable", Role.ACCOUNTABLE,
            "3", Role.EXTENDING,
            "extending", Role.EXTENDING,
            "4", Role.IMPLEMENTING,
            "implementing", Role.IMPLEMENTING);

    private Codes() {}

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new HashMap<>();
        KNOWN.statuses().forEach((status, all) -> all.forEach(one -> statuses.put(one, status)));
        return statuses;
    }

    /** The field that the code of a sector says: its own, or that of its category, whose code begins it. */
    public static Optional<String> field(Passage passage) {
        if (!OF_THE_OECD.contains(code(passage, "vocabulary"))) {
            return Optional.empty();
        }
        String code = code(passage, "code");
        return Optional.ofNullable(KNOWN.sectors().get(code)).or(() -> ofCategory(code));
    }

    private static Optional<String> ofCategory(String code) {
        return code.length() == PURPOSE
                ? Optional.ofNullable(KNOWN.sectors().get(code.substring(0, CATEGORY)))
                : Optional.empty();
    }

    /** True when nothing but the code itself is there to be read. */
    public static boolean standsAlone(Passage passage) {
        return passage.text().equals(code(passage, "code"));
    }

    /** What the type of an organisation says of a party. */
    public static Optional<PartyKind> kind(Passage passage) {
        return Optional.ofNullable(KNOWN.organisations().get(code(passage, "type")))
                .map(PartyKind::ofLabel);
    }

    /** How a party takes part, by IATI's code of version 2 or name of version 1. */
    public static Optional<Role> role(Passage passage) {
        return Optional.ofNullable(ROLES.get(code(passage, "role").toLowerCase(Locale.ROOT)));
    }

    /** The code of a country as ISO 3166-1 has them, in upper case; a code of a vocabulary is that of a region. */
    public static Optional<String> country(Passage passage) {
        boolean region = passage.codes().containsKey("vocabulary");
        return Stream.of(code(passage, "iso2"), region ? "" : code(passage, "code"))
                .filter(code -> COUNTRY.matcher(code).matches())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /** The code of the {@link org.passerelle.model.Status} that a code of IATI says, or the name that IATI gives it. */
    public static Optional<String> status(Passage passage) {
        return Stream.of(code(passage, "code"), passage.folded().strip())
                .flatMap(code -> Stream.ofNullable(STATUSES.get(code)))
                .findFirst();
    }

    private static String code(Passage passage, String name) {
        return passage.codes().getOrDefault(name, "");
    }

    /** {@code mention} with the ids of other registers that {@code cell} states. */
    public static PartyMention identified(PartyMention mention, Cell cell) {
        if (cell.codes().isEmpty()) {
            return mention;
        }
        Map<String, String> identifiers = new LinkedHashMap<>(mention.identifiers());
        for (String register : REGISTERS) {
            String id = cell.codes().get(register);
            if (id != null && !id.isBlank() && (mention.kind().isTerritory() || !OF_PLACES.contains(register))) {
                // IATI calls the id of an organisation its ref
                identifiers.put(register.equals("ref") ? "iati" : register, id);
            }
        }
        return mention.withIdentifiers(identifiers);
    }
}
