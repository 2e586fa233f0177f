package org.passerelle.interpretation.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.CellPlace;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Span;

/**
 * A party where a passage names it.
 *
 * @param span its name there
 * @param department code of the French department that stands after the name, or null
 * @param cities the cities that its name names, with the place of each
 * @param unit true when it is a department of an establishment and no party
 * @param beside what stands beside the name and says where it lies; null when nothing does
 */
public record PartyInText(
        PartyMention mention,
        Span span,
        @Nullable String department,
        List<CityInName> cities,
        boolean unit,
        @Nullable CellPlace beside) {

    PartyInText(PartyMention mention, Span span, @Nullable String department, List<CityInName> cities, boolean unit) {
        this(mention, span, department, cities, unit, null);
    }

    /** This party in {@code country}, which is null when it is not known. */
    public PartyInText with(@Nullable String country) {
        PartyMention moved = new PartyMention(
                mention.words(), mention.name(), mention.kind(), mention.city(), country, mention.identifiers());
        return new PartyInText(moved, span, department, cities, unit, beside);
    }

    /** This party as {@code other} describes it. */
    PartyInText as(PartyMention other) {
        return new PartyInText(other, span, department, cities, unit, beside);
    }

    /** This party in {@code city}, whatever city its name contains. */
    public PartyInText in(PartyMention city) {
        PartyMention moved = new PartyMention(
                mention.words(),
                mention.name(),
                mention.kind(),
                city.name(),
                mention.country() == null ? city.country() : mention.country(),
                division(city));
        return new PartyInText(moved, span, department, List.of(new CityInName(city, span)), unit, beside);
    }

    private Map<String, String> division(PartyMention city) {
        Map<String, String> all = new HashMap<>(mention.identifiers());
        Optional.ofNullable(city.identifiers().get(KnownPlaces.DIVISION))
                .ifPresent(code -> all.put(KnownPlaces.DIVISION, code));
        return Map.copyOf(all);
    }

    /** This party with what stands beside its name. */
    PartyInText beside(CellPlace place) {
        return new PartyInText(mention, span, department, cities, unit, place);
    }
}
