package org.passerelle.interpretation.places;

import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Span;

/** A city and where a name holds it. */
public record CityInName(PartyMention city, Span span) {

    /** True when both are one city, whatever it is called. */
    boolean isSameCity(CityInName other) {
        return city.identifiers().equals(other.city.identifiers());
    }
}
