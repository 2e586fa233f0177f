package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Places cooperations on the map. */
@Component
final class MapDrawer {

    /** More would hide each other and the countries below. */
    private static final int MOST = 2000;

    private final Graph graph;
    private final WholeNetwork network;

    MapDrawer(Graph graph, WholeNetwork network) {
        this.graph = graph;
        this.network = network;
    }

    /** The cooperations that fit {@code filter}, the best connected first; where they are too many, also all of them by country. */
    MapDrawing draw(Map<String, Object> filter) {
        WholeNetwork.Fit fit = network.fit(filter);
        List<String> best = network.best(fit, MOST).first();
        CountryMap countries = fit.total() > MOST ? CountryMap.of(fit.network(), fit.holds()) : CountryMap.NONE;
        return graph.read(statements -> draw(statements, best, fit.total(), countries));
    }

    /** The cooperations of {@code party} that fit {@code filter}, the best connected first. */
    MapDrawing draw(String party, Map<String, Object> filter) {
        return graph.read(statements -> {
            List<String> fitting = Fitting.ofParties(statements, filter, List.of(party)).stream()
                    .filter(one -> one.parties().contains(party))
                    .map(Fitting::id)
                    .toList();
            return draw(statements, fitting.stream().limit(MOST).toList(), fitting.size(), CountryMap.NONE);
        });
    }

    /** The cooperations called {@code ids}. */
    MapDrawing draw(List<String> ids) {
        return graph.read(
                statements -> draw(statements, ids.stream().limit(MOST).toList(), ids.size(), CountryMap.NONE));
    }

    /** An arc with the cities at its ends. */
    private record Flight(MapDrawing.Place start, MapDrawing.Place end, MapDrawing.Arc arc) {

        static Flight of(Row row) {
            MapDrawing.Place start = RowShape.of(row.map("origin"), MapDrawing.Place.class);
            MapDrawing.Place end = RowShape.of(row.map("target"), MapDrawing.Place.class);
            return new Flight(
                    start,
                    end,
                    new MapDrawing.Arc(
                            start.id(),
                            end.id(),
                            row.shown("kind"),
                            RowShape.all(row.maps("cooperations"), MapDrawing.Drawn.class)));
        }
    }

    private static MapDrawing draw(Statements statements, List<String> ids, long total, CountryMap countries) {
        List<Flight> flights = statements.query(Cypher.named("read/drawn-arcs"), Map.of("ids", ids), Flight::of);
        Map<String, MapDrawing.Place> places = new TreeMap<>();
        flights.stream()
                .flatMap(flight -> Stream.of(flight.start(), flight.end()))
                .forEach(place -> places.put(place.id(), place));
        long placed = flights.stream()
                .flatMap(flight -> flight.arc().cooperations().stream())
                .map(MapDrawing.Drawn::id)
                .distinct()
                .count();
        return new MapDrawing(
                List.copyOf(places.values()),
                flights.stream().map(Flight::arc).toList(),
                ids.size() - placed,
                total - ids.size(),
                total,
                countries.countries(),
                countries.links(),
                countries.linksLeft(),
                countries.elsewhere());
    }
}
