package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;

/** Makes cities, departments, regions and countries as the gazetteer knows them. */
final class TerritoryMaker {

    private final SourceLocation place;

    TerritoryMaker(SourceLocation place) {
        this.place = place;
    }

    /** The territory and what it lies in, the widest last. */
    List<PartyDeclaration> make(PartyMention mention, Function<String, Optional<PartyDeclaration>> known) {
        return switch (mention.kind()) {
            case COUNTRY -> {
                Optional<String> code = Optional.ofNullable(mention.country()).or(() -> Countries.find(mention.name()));
                yield code.isEmpty() ? unknownCountry(mention) : country(code.get(), known);
            }
            case CITY -> city(mention, known);
            default -> within(mention.kind(), mention.name(), mention.country(), Map.of(), known);
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
        Optional<GazetteerPlace> found = Gazetteer.find(mention.name(), mention.country());
        Map<String, Object> properties = new HashMap<>(Identifiers.properties(mention.identifiers()));
        if (found.isEmpty()) {
            return within(PartyKind.CITY, mention.name(), mention.country(), properties, known);
        }
        GazetteerPlace city = found.get();
        put(properties, "latitude", city.latitude());
        put(properties, "longitude", city.longitude());
        put(properties, "geonamesId", city.geonamesId() == null ? null : Long.valueOf(city.geonamesId()));
        List<PartyDeclaration> above = Optional.ofNullable(city.department())
                .flatMap(Departments::byCode)
                .map(department -> within(
                        PartyKind.DEPARTMENT, department.name(), city.iso2(), Map.of("code", department.code()), known))
                .orElseGet(() -> country(city.iso2(), known));
        return below(above, PartyKind.CITY, city.name(), city.iso2(), properties, known);
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private List<PartyDeclaration> within(
            PartyKind kind,
            String name,
            @Nullable String country,
            Map<String, Object> properties,
            Function<String, Optional<PartyDeclaration>> known) {
        List<PartyDeclaration> above = country == null ? List.of() : country(country, known);
        return below(above, kind, name, country, properties, known);
    }

    private List<PartyDeclaration> below(
            List<PartyDeclaration> above,
            PartyKind kind,
            String name,
            @Nullable String country,
            Map<String, Object> properties,
            Function<String, Optional<PartyDeclaration>> known) {
        String id = PartyMaker.prefix(kind, country) + Slugs.of(name);
        String free = known.apply(id)
                .filter(other -> isElsewhere(other, properties))
                .map(other -> id + "-" + properties.get("geonamesId"))
                .orElse(id);
        String parent = above.isEmpty() ? null : above.get(0).id();
        List<PartyDeclaration> chain = new ArrayList<>();
        chain.add(known.apply(free).orElseGet(() -> party(free, kind, name, parent, country, properties)));
        chain.addAll(above);
        return chain;
    }

    /** True when both are cities of the gazetteer, and not the same. */
    private static boolean isElsewhere(PartyDeclaration other, Map<String, Object> properties) {
        Object mine = properties.get("geonamesId");
        Object its = other.properties().get("geonamesId");
        return mine != null && its != null && !mine.toString().equals(its.toString());
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
