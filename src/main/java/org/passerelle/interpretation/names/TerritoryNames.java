package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.DivisionLevel;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyKind;

/** Regions, departments and groups of communes by their names: "PACA", "Bourgogne", "Loire", "Grand Chambéry". */
final class TerritoryNames {

    private static final Map<PartyKind, List<DivisionLevel>> LEVELS = Map.of(
            PartyKind.REGION, List.of(DivisionLevel.REGION, DivisionLevel.FORMER_REGION),
            PartyKind.DEPARTMENT, List.of(DivisionLevel.DEPARTMENT),
            PartyKind.INTERCOMMUNALITY, List.of(DivisionLevel.INTERCOMMUNALITY));

    private static final Pattern LEVELLED = Pattern.compile(
            "(?:canton|kanton|land|bundesland|freistaat|communaut[eé] autonome|comunidad aut[oó]noma|comunitat aut[oò]noma|regi[oó]n"
                    + "|regione|regi[aã]o|provincia|prov[ií]ncia|wojew[oó]dztwo|marz(?:es)?|kra[iï]|[ée]tat|estado|stato|county)"
                    + "\\s+(?:de la |de l['’]|de |du |d['’]|of |di |della |dell['’]|do |da |von )?(?<name>\\p{Lu}.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Guerrero State", "Cluj County". */
    private static final Pattern LEVELLED_BEHIND =
            Pattern.compile("(?<name>\\p{Lu}.*)\\s+(?:state|county)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What ends in the word for a district, and is a circle of people: "Freundeskreis Kaya". */
    private static final String NO_CIRCLE =
            "(?!(?:freund|f[oö]rder|arbeits|helfer|initiativ|unterst[uü]tz|partnerschaft)\\p{L}*kreis)";

    /**
     * Words for parts of countries below the first, as ISO 3166-2 and Eurostat's NUTS call them, before or behind a name that no register here
     * has.
     */
    private static final Pattern BELOW = Pattern.compile(
            "(?:" + NO_CIRCLE
                    + "[\\p{L}-]*kreis|bezirk|regionalverband|distri(?:ct|kt|to|tto|s)|dystrykt|county|comt[eé]|condado|contea|comarca|rejon|raion|rayon"
                    + "|okres|powiat|arrondissement|cercle|voblast|jude[tțţ](?:ul)?|megye|[zž]upanija)"
                    + "\\s+\\p{L}.*|\\p{L}.*\\s+(?:county|parish|district|rayon|raion|rejon|okres|megye|[zž]upanija|arrondissement)"
                    + "|\\p{L}.*\\s+(?:zone|woreda|upazila|sub-?county)"
                    + "|" + NO_CIRCLE + "\\p{L}[\\p{L}-]*kreis",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "CD 29", "CG22", "CD Finistère", "Dép. de l'Isère", "CR Bretagne": how French lists shorten a council, which acts as its territory. */
    private static final Pattern COUNCIL = Pattern.compile(
            "(?:C\\.?[DG]\\.?|D[ée]p(?:t\\b|\\.|\\b)\\.?|(?<regional>C\\.?R\\.?|R[ée]g\\.))\\s?(?:de la |de l['’]|du |de |des |d['’])?"
                    + "(?<name>\\d{2,3}|2[AB]|\\p{Lu}.*)");

    private static final Pattern PREFECTURE = Pattern.compile(
            "^(?:sous-)?pr[eé]fecture (?:de |d['’]|du |of )|\\sprefecture$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final KnownPlaces places;

    TerritoryNames(KnownPlaces places) {
        this.places = places;
    }

    /**
     * The territory above towns that {@code words} name without a word for what it is.
     *
     * @param expected a city, where a list is one of towns: then a town of that name goes before; a region, where any territory may stand:
     *     then only a town goes before that the territory bears the name of, as Paris and Mopti, in whatever language ("Alger")
     */
    Optional<PartyMention> named(String words, PartyKind expected, @Nullable String country) {
        if (expected != PartyKind.CITY && expected != PartyKind.REGION) {
            return Optional.empty();
        }
        if (country == null) {
            return amongAll(words).map(division -> mention(words, division));
        }
        return places.division(words, country)
                .filter(division -> !isTown(words, division, expected, country))
                .or(() -> levelled(words, country))
                .map(division -> mention(words, division));
    }

    /**
     * A territory of France above towns that {@code words} name as its lists do: a council by its short form, a group of communes by its own
     * name, "Lannion-Trégor Communauté", which no town bears.
     *
     * @param country where it must lie; where it is null, only a name of several words counts
     */
    Optional<PartyMention> french(String words, @Nullable String country) {
        if (country != null && !country.equals(Departments.COUNTRY)) {
            return Optional.empty();
        }
        Matcher council = COUNCIL.matcher(words);
        Optional<Division> led = council.matches()
                ? registered(
                        council.group("name"),
                        council.group("regional") == null ? PartyKind.DEPARTMENT : PartyKind.REGION)
                : Optional.empty();
        return led.or(() -> ownName(words, country)).map(division -> mention(words, division));
    }

    /** The group of communes called so, unless a town or a department, "Val d'Oise", is as well. */
    private Optional<Division> ownName(String words, @Nullable String country) {
        List<Division> called = words.indexOf(' ') < 0 || places.isName(words, country)
                ? List.of()
                : places.divisions(words, Departments.COUNTRY);
        return called.size() == 1 && called.get(0).level() == DivisionLevel.INTERCOMMUNALITY
                ? Optional.of(called.get(0))
                : Optional.empty();
    }

    private Optional<Division> registered(String name, PartyKind kind) {
        return numbered(name, kind, Departments.COUNTRY)
                .or(() -> places.division(name, Departments.COUNTRY, LEVELS.getOrDefault(kind, List.of())));
    }

    /** Where a town bears the name, that is meant, and so is Cluj-Napoca by "Cluj", which is in the county of Cluj. */
    private Optional<Division> amongAll(String words) {
        return places.isName(words, null)
                ? Optional.empty()
                : anywhere(words)
                        .filter(division ->
                                places.meaning(words, null).choices().stream().noneMatch(division::holds))
                        .or(() -> levelled(words, null));
    }

    /** The only one of the world that is called so: "Basilicata". */
    private Optional<Division> anywhere(String name) {
        return places.division(name, null, List.of(DivisionLevel.values()));
    }

    /**
     * "Kanagawa Prefecture": a word for an office is one for a territory where a territory outside France is called by what stands before it.
     */
    Optional<PartyMention> before(String words, String name, @Nullable String country) {
        return division(name, country)
                .filter(division -> !division.iso2().equals(Departments.COUNTRY))
                .map(division -> mention(words, division));
    }

    /** "Canton de Vaud", "Land Hessen", "Guerrero State": the name of a part of a country that is known there, with a word for what it is. */
    private Optional<Division> levelled(String words, @Nullable String country) {
        return Stream.of(LEVELLED, LEVELLED_BEHIND)
                .map(form -> form.matcher(words))
                .filter(Matcher::matches)
                .flatMap(name -> division(name.group("name"), country).stream())
                .findFirst();
    }

    /** The one of that name; where no country is known, the only one of the world. */
    private Optional<Division> division(String name, @Nullable String country) {
        return country == null ? anywhere(name) : places.division(name, country);
    }

    private boolean isTown(String words, Division division, PartyKind expected, String country) {
        PlaceMeaning meaning = places.meaning(words, country);
        boolean large = expected == PartyKind.CITY && meaning.meant().stream().anyMatch(TerritoryNames::isLarge);
        // "Puy-en-Velay", "Lyon": a group of communes is called by its town
        boolean seat = division.level() == DivisionLevel.INTERCOMMUNALITY && places.isName(words, country);
        return large
                || seat
                || meaning.choices().stream()
                        .anyMatch(town -> division.holds(town)
                                || (expected == PartyKind.CITY && town.name().equalsIgnoreCase(words)));
    }

    /** "Kane County", "Rejon wileński", "Bezirk Schwaben": what its word says, where towns are expected and none is called so. */
    Optional<PartyMention> below(String words, @Nullable String country, Map<String, String> identifiers) {
        return BELOW.matcher(words).matches() && !places.isName(words, country)
                ? Optional.of(new PartyMention(words, words, PartyKind.DEPARTMENT, null, country, identifiers))
                : Optional.empty();
    }

    /** "Préfecture de Vo" outside France: a territory, whatever registers know of it. */
    Optional<PartyMention> prefecture(String words, @Nullable String country) {
        boolean abroad = country != null && !country.equals(Departments.COUNTRY);
        return abroad && PREFECTURE.matcher(words).find()
                ? Optional.of(new PartyMention(words, words, PartyKind.DEPARTMENT, null, country, Map.of()))
                : Optional.empty();
    }

    /** In a list of towns "Mexico" is the city, whatever state around it is called so. */
    private static boolean isLarge(GazetteerPlace town) {
        return town.population() >= KnownPlaces.LARGE;
    }

    /** True when no place and no division of {@code country} is called {@code name}. */
    boolean none(String name, @Nullable String country) {
        return !places.isName(name, country) && places.divisions(name, country).isEmpty();
    }

    /** "State of Qatar": the country called {@code name}, unless a part of one is. */
    Optional<PartyMention> state(String words, String name, @Nullable String country) {
        return places.country(name)
                .filter(iso2 -> places.divisions(name, country).isEmpty())
                .map(iso2 -> new PartyMention(words, name, PartyKind.COUNTRY, null, iso2, Map.of()));
    }

    /** The territory of {@code kind} called {@code name}; as the source has it where no register does. */
    PartyMention of(String words, String name, PartyKind kind, @Nullable String country) {
        return of(words, name, name, kind, country);
    }

    /** The same, which registers may call {@code bare}, without the word for what it is. */
    PartyMention of(String words, String name, String bare, PartyKind kind, @Nullable String country) {
        List<DivisionLevel> levels = LEVELS.getOrDefault(kind, List.of());
        return numbered(name, kind, country)
                .or(() -> Stream.of(name, bare)
                        .distinct()
                        .flatMap(one -> places.division(one, country, levels).stream())
                        .findFirst())
                .or(() -> levelled(words, country))
                .map(division -> mention(words, division))
                .orElseGet(() -> new PartyMention(words, name, kind, null, country, Map.of()));
    }

    /** "Conseil départemental 44". */
    private Optional<Division> numbered(String name, PartyKind kind, @Nullable String country) {
        return kind == PartyKind.DEPARTMENT && Character.isDigit(name.charAt(0))
                ? places.divisions(name, country).stream().findFirst()
                : Optional.empty();
    }

    private static PartyMention mention(String words, Division division) {
        PartyKind kind = LEVELS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(division.level()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new PartyMention(
                words,
                division.name(),
                kind,
                null,
                division.iso2(),
                Map.of(KnownPlaces.DIVISION, KnownPlaces.code(division)));
    }
}
