package org.passerelle.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.gazetteer.Countries;
import org.passerelle.graph.Graph;
import org.passerelle.graph.HomeCountry;
import picocli.CommandLine.Option;

/** Which country the graph is looked at from; the graph remembers it. */
final class HomeCountryOption {

    private static final String OPTION = "--home-country";
    private static final String VARIABLE = "PASSERELLE_HOME_COUNTRY";

    @Option(names = OPTION, paramLabel = "COUNTRY")
    private @Nullable String country;

    /** The country that the command or the environment names, ISO 3166-1 alpha-2 in upper case. */
    private Optional<String> named() {
        return Optional.ofNullable(country)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .filter(name -> !name.isBlank())
                .map(HomeCountryOption::code);
    }

    private static String code(String name) {
        return Countries.find(name).orElseThrow(() -> NotUnderstood.invalid(CliText.NOT_A_COUNTRY, OPTION, name));
    }

    /** A name that is not understood is told before a graph is opened. */
    void require() {
        named();
    }

    /** Makes the country that is named the home of {@code graph}. */
    void set(Graph graph) {
        named().ifPresent(home -> HomeCountry.set(graph, home));
    }
}
