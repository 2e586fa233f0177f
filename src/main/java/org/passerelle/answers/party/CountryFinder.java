package org.passerelle.answers.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;

/** Finds countries by ISO 3166 code, id or any name in either language. */
public final class CountryFinder {

    private final Graph graph;
    private final PartyFinder parties;

    public CountryFinder(Graph graph, PartyFinder parties) {
        this.graph = graph;
        this.parties = parties;
    }

    /**
     * A country of the graph.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public record Country(
            String id, String name, String code, @Nullable String code3) {

        private boolean hasCode(String text) {
            String upper = text.toUpperCase(Locale.ROOT);
            return upper.equals(code) || upper.equals(code3);
        }
    }

    /**
     * The country that {@code text} means.
     *
     * @param field the parameter it was given for, to be named in the fault
     * @throws NotUnderstood when the graph has no such country; lists those that it has
     */
    public Country resolve(String field, String text) {
        List<Country> countries = graph.read(statements -> statements.query(
                Cypher.named("read/country-codes"),
                Map.of(),
                row -> new Country(row.text("id"), row.shown("name"), row.shown("iso2"), row.textOrNull("iso3"))));
        return countries.stream()
                .filter(country -> country.hasCode(text.strip()))
                .findFirst()
                .orElseGet(() -> named(field, text, countries));
    }

    private Country named(String field, String text, List<Country> countries) {
        try {
            String id = parties.resolve(field, text, List.of("Country"));
            return countries.stream()
                    .filter(country -> country.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> noSuchCountry(field, text, countries));
        } catch (NotUnderstood unknown) {
            throw noSuchCountry(field, text, countries);
        }
    }

    private static NotUnderstood noSuchCountry(String field, String text, List<Country> countries) {
        return NotUnderstood.invalid(ValueFault.NOT_A_COUNTRY, field, text)
                .accepting(countries.stream()
                        .map(country -> country.code() + " (" + country.name() + ")")
                        .toList());
    }
}
