package org.passerelle.interpretation.statement;

import org.jspecify.annotations.Nullable;

/**
 * By what the rules of a record find their way.
 *
 * @param lead the establishment, or the party whose page it is; null as long as none was read
 * @param country where the partner lies, ISO 3166-1 alpha-2; null when the record does not say, or names several countries
 * @param severalCountries true when it names several
 * @param city the city of the partner where a cell of its own names it; null otherwise
 * @param home where the establishment lies, ISO 3166-1 alpha-2; null when the record does not say
 */
public record Bearings(
        @Nullable PartyMention lead,
        @Nullable String country,
        boolean severalCountries,
        @Nullable String city,
        @Nullable String home) {

    Bearings withLead(PartyMention read) {
        return new Bearings(read, country, severalCountries, city, home);
    }

    Bearings withCountry(String read) {
        boolean several = severalCountries || (country != null && !country.equals(read));
        return new Bearings(lead, several ? null : read, several, city, home);
    }

    Bearings withCity(String read) {
        return new Bearings(lead, country, severalCountries, read, home);
    }

    Bearings withHome(String read) {
        return new Bearings(lead, country, severalCountries, city, read);
    }
}
