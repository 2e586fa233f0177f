package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.DivisionLevel;
import org.passerelle.gazetteer.Divisions;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;
import org.passerelle.text.NameFolding;

/** Makes cities, departments, regions and countries as the gazetteer knows them. */
final class TerritoryMaker {

    private final SourceLocation place;
    private final String dataset;

    TerritoryMaker(SourceLocation place, String dataset) {
        this.place = place;
        this.dataset = dataset;
    }

    /** The territory and what it lies in, the widest last. */
    List<PartyDeclaration> make(PartyMention mention, Function<String, Optional<PartyDeclaration>> known) {
        return switch (mention.kind()) {
            case COUNTRY -> {
                Optional<String> code = Optional.ofNullable(mention.country()).or(() -> Countries.find(mention.name()));
                yield code.isEmpty() ? unknownCountry(mention) : country(code.get(), known);
            }
            case CITY -> city(mention, known);
            default ->
                stated(mention)
                        .filter(division -> isCalled(mention, division))
                        .or(() -> named(mention))
                        .map(division -> division(mention.kind(), division, known))
                        .orElseGet(() -> below(
                                above(mention, known),
                                mention.kind(),
                                mention.name(),
                                mention.country(),
                                Map.of(),
                                known));
        };
    }

    /** The country of an ISO code. */
    List<PartyDeclaration> country(String code, Function<String, Optional<PartyDeclaration>> known) {
        String id = "country/" + code.toLowerCase(Locale.ROOT);
        PartyDeclaration country = known.apply(id)
                .orElseGet(() -> new PartyDeclaration(
                        id,
                        PartyKind.COUNTRY,
                        Countries.name(code, Locale.ENGLISH),
                        Countries.name(code, Locale.ENGLISH),
                        Countries.name(code, Locale.FRENCH),
                        List.of(),
                        null,
                        code,
                        isoCodes(code),
                        place));
        return List.of(country);
    }

    private static Map<String, Object> isoCodes(String iso2) {
        Map<String, Object> codes = new HashMap<>(Map.of("iso2", iso2));
        Countries.iso3(iso2).ifPresent(iso3 -> codes.put("iso3", iso3));
        return codes;
    }

    private List<PartyDeclaration> unknownCountry(PartyMention mention) {
        return List.of(party(
                "country/int/" + Slugs.of(mention.name()), PartyKind.COUNTRY, mention.name(), null, null, Map.of()));
    }

    private List<PartyDeclaration> city(PartyMention mention, Function<String, Optional<PartyDeclaration>> known) {
        Optional<GazetteerPlace> found = MentionedPlace.of(mention);
        Map<String, Object> properties = new HashMap<>(Identifiers.properties(mention.identifiers()));
        if (found.isEmpty()) {
            List<PartyDeclaration> above = above(mention, known);
            return MentionedPlace.isOpen(mention)
                    ? chain(
                            openId(mention),
                            above,
                            PartyKind.CITY,
                            mention.name(),
                            mention.country(),
                            properties,
                            known)
                    : below(above, PartyKind.CITY, mention.name(), mention.country(), properties, known);
        }
        GazetteerPlace city = found.get();
        put(properties, "latitude", city.latitude());
        put(properties, "longitude", city.longitude());
        put(properties, "geonamesId", city.geonamesId() == null ? null : Long.valueOf(city.geonamesId()));
        put(properties, "inseeCode", city.geonamesId() == null ? city.insee() : null);
        List<PartyDeclaration> above = Optional.ofNullable(city.department())
                .flatMap(code -> Divisions.byCode(DivisionLevel.DEPARTMENT, city.iso2(), code))
                .map(department -> division(PartyKind.DEPARTMENT, department, known))
                .orElseGet(() -> country(city.iso2(), known));
        return below(above, PartyKind.CITY, city.name(), city.iso2(), properties, known);
    }

    /** What one dataset calls alike is one town; what another one calls so may be another. */
    private String openId(PartyMention city) {
        String division =
                stated(city).map(found -> "-" + Slugs.of(found.name())).orElse("");
        return PartyMaker.prefix(PartyKind.CITY, city.country())
                + Slugs.of(NameFolding.fold(city.name()))
                + division
                + MentionedPlace.OPEN
                + dataset;
    }

    /** Where a city lies that the gazetteer does not know: in the division that its cell names, else in its country. */
    private List<PartyDeclaration> above(PartyMention city, Function<String, Optional<PartyDeclaration>> known) {
        String country = city.country();
        return stated(city)
                .map(division -> division(kind(division), division, known))
                .orElseGet(() -> country == null ? List.of() : country(country, known));
    }

    private static Optional<Division> stated(PartyMention mention) {
        return Optional.ofNullable(mention.identifiers().get(KnownPlaces.DIVISION))
                .flatMap(KnownPlaces::ofCode);
    }

    /** Kane County in the column for Illinois lies in it, and is another. */
    private static boolean isCalled(PartyMention mention, Division division) {
        return Stream.of(mention.name(), mention.words())
                .flatMap(words -> Divisions.called(words, division.iso2()).stream())
                .anyMatch(division::equals);
    }

    private static Optional<Division> named(PartyMention mention) {
        return mention.country() == null
                ? Optional.empty()
                : Divisions.called(mention.name(), mention.country()).stream()
                        .filter(division -> kind(division) == mention.kind())
                        .findFirst();
    }

    private static PartyKind kind(Division division) {
        return switch (division.level()) {
            case REGION, FORMER_REGION -> PartyKind.REGION;
            case DEPARTMENT -> PartyKind.DEPARTMENT;
            case INTERCOMMUNALITY -> PartyKind.INTERCOMMUNALITY;
        };
    }

    /** A region, department or group of communes that a register has, with all that it lies in. */
    private List<PartyDeclaration> division(
            PartyKind kind, Division division, Function<String, Optional<PartyDeclaration>> known) {
        List<PartyDeclaration> above = parent(division)
                .map(wider -> division(kind(wider), wider, known))
                .orElseGet(() -> country(division.iso2(), known));
        return below(above, kind, division.name(), division.iso2(), Map.of("code", division.code()), known);
    }

    private static Optional<Division> parent(Division division) {
        String parent = division.parent();
        DivisionLevel level = switch (division.level()) {
            case INTERCOMMUNALITY -> DivisionLevel.DEPARTMENT;
            default -> DivisionLevel.REGION;
        };
        // a region of former times was none of a larger one
        return parent == null || division.level() == DivisionLevel.FORMER_REGION
                ? Optional.empty()
                : Divisions.byCode(level, division.iso2(), parent);
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private List<PartyDeclaration> below(
            List<PartyDeclaration> above,
            PartyKind kind,
            String name,
            @Nullable String country,
            Map<String, Object> properties,
            Function<String, Optional<PartyDeclaration>> known) {
        String id = PartyMaker.prefix(kind, country) + Slugs.of(name);
        String parent = above.isEmpty() ? null : above.get(0).id();
        String free = known.apply(id)
                .filter(other -> isOther(other, name, parent, properties))
                .map(other -> id + "-" + distinction(name, parent, properties))
                .orElse(id);
        return chain(free, above, kind, name, country, properties, known);
    }

    private List<PartyDeclaration> chain(
            String id,
            List<PartyDeclaration> above,
            PartyKind kind,
            String name,
            @Nullable String country,
            Map<String, Object> properties,
            Function<String, Optional<PartyDeclaration>> known) {
        String parent = above.isEmpty() ? null : above.get(0).id();
        List<PartyDeclaration> chain = new ArrayList<>();
        chain.add(known.apply(id).orElseGet(() -> party(id, kind, name, parent, country, properties)));
        chain.addAll(above);
        return chain;
    }

    /** True when a register tells the two apart or, where none knows both, their names do: ids that read alike prove nothing. */
    private static boolean isOther(
            PartyDeclaration other, String name, @Nullable String parent, Map<String, Object> properties) {
        if (Identifiers.contradict(Identifiers.of(properties), Identifiers.of(other.properties()))) {
            return true;
        }
        Object mine = properties.get("geonamesId");
        Object its = other.properties().get("geonamesId");
        if (mine != null && its != null) {
            return !mine.toString().equals(its.toString());
        }
        if (areApart(parent, other.parent()) || (mine != null && MentionedPlace.isOpen(other))) {
            return true;
        }
        String folded = NameFolding.fold(name);
        return new RegisteredParty(other, List.of(), RegisteredParty.Origin.MADE)
                .names().stream().map(NameFolding::fold).noneMatch(folded::equals);
    }

    /** Cleveland in Ohio and Cleveland in Mississippi: each lies in a part of the country that is named. */
    static boolean areApart(@Nullable String one, @Nullable String other) {
        return one != null && other != null && isPart(one) && isPart(other) && !one.equals(other);
    }

    /** True when it is known to lie in a part of its country. */
    static boolean liesInPart(PartyDeclaration city) {
        String parent = city.parent();
        return parent != null && isPart(parent);
    }

    private static boolean isPart(String id) {
        return !id.startsWith("country/");
    }

    /** What tells it from others of its name: a register's number where there is one, else where it lies. */
    private static String distinction(String name, @Nullable String parent, Map<String, Object> properties) {
        return Stream.of("geonamesId", "inseeCode", "wikidataId")
                .flatMap(register -> Stream.ofNullable(properties.get(register)))
                .findFirst()
                .map(id -> Slugs.of(id.toString()))
                .orElseGet(() -> parent != null && isPart(parent)
                        ? StringUtils.substringAfterLast(parent, "/")
                        : Slugs.digest(name));
    }

    private PartyDeclaration party(
            String id,
            PartyKind kind,
            String name,
            @Nullable String parent,
            @Nullable String country,
            Map<String, Object> properties) {
        return new PartyDeclaration(id, kind, name, null, null, List.of(), parent, country, properties, place);
    }
}
