package org.passerelle.imports.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;

/** The place of the gazetteer that a mention of a city means: by number, else by name within what is said of where it lies. */
final class MentionedPlace {

    /** Registers that tell a town from others of its name, as mentions name them. */
    private static final List<String> REGISTERS = List.of("geonames", "insee", "wikidata");

    /** Stands in the id of a town that is {@linkplain #isOpen(PartyMention) open}. */
    static final String OPEN = "-open-in-";

    private MentionedPlace() {}

    /** True when several places have its name, and neither a register nor what stands beside it tells which one is meant. */
    static boolean isOpen(PartyMention city) {
        return city.kind() == PartyKind.CITY
                && REGISTERS.stream().noneMatch(city.identifiers()::containsKey)
                && division(city)
                        .map(division -> isOpen(Gazetteer.meaning(city.name(), division)))
                        .orElseGet(() -> isOneOfSeveral(city.name(), city.country()));
    }

    /** The same of a town that has a node, be it one of times when an open town had the id of any other. */
    static boolean isOpen(PartyDeclaration city) {
        return city.kind() == PartyKind.CITY
                && (city.id().contains(OPEN)
                        || (!TerritoryMaker.liesInPart(city)
                                && REGISTERS.stream().noneMatch(Identifiers.of(city.properties())::containsKey)
                                && isOneOfSeveral(city.name(), city.countryCode())));
    }

    /** True when several places of {@code country}, anywhere when it is null, have the name, and none is clearly meant. */
    static boolean isOneOfSeveral(String name, @Nullable String country) {
        return isOpen(Gazetteer.meaning(name, country));
    }

    private static boolean isOpen(PlaceMeaning meaning) {
        return meaning.place() == null && meaning.choices().size() > 1;
    }

    private static Optional<Division> division(PartyMention city) {
        return Optional.ofNullable(city.identifiers().get(KnownPlaces.DIVISION)).flatMap(KnownPlaces::ofCode);
    }

    static Optional<GazetteerPlace> of(PartyMention city) {
        Map<String, String> identifiers = city.identifiers();
        return Optional.ofNullable(identifiers.get("geonames"))
                .flatMap(Gazetteer::byGeonames)
                .or(() -> Optional.ofNullable(identifiers.get("insee")).flatMap(Gazetteer::byInsee))
                .or(() -> byName(city));
    }

    private static Optional<GazetteerPlace> byName(PartyMention city) {
        Optional<Division> division = division(city);
        if (division.isPresent()) {
            return Gazetteer.meaning(city.name(), division.get()).meant();
        }
        PlaceMeaning meaning = Gazetteer.meaning(city.name(), city.country());
        // a register that knows the city tells it from others of its name, which the gazetteer then cannot
        boolean open = city.identifiers().containsKey("wikidata") && !meaning.isCertain();
        return open ? Optional.empty() : meaning.meant();
    }
}
