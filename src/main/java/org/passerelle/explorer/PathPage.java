package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.drawing.Narrowing;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.snapshot.Distance;
import org.passerelle.web.neo4jbrowser.BrowserQuery;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one party is reached from another, told in sentences. The paths and their order are those of the question {@code paths-between}. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/path", text = "nav.path", order = 20))
class PathPage {

    /** Routes that are told. */
    private static final int ROUTES = 6;

    /** As many as the question takes: variants of a route are told as one, and a filter finds what the shortest paths would hide. */
    private static final int PATHS = 50;

    private static final Links LINKS = new Links();

    private final Graph graph;
    private final KeptChoices choices;
    private final Question question;
    private final PartyFinder finder;
    private final FittingCooperations fitting;
    private final FartherSearch farther;

    PathPage(
            Graph graph,
            KeptChoices choices,
            QuestionCatalogue catalogue,
            PartyFinder finder,
            FittingCooperations fitting,
            FartherSearch farther) {
        this.graph = graph;
        this.choices = choices;
        this.question = catalogue.named("paths-between");
        this.finder = finder;
        this.fitting = fitting;
        this.farther = farther;
    }

    @GetMapping("/path")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "4") String maxHops,
            Narrowing narrowing,
            HttpServletResponse response,
            Say say,
            Model model) {
        DrawingFilter only = narrowing.only();
        Filters filters = new Filters(only == null ? DrawingFilter.NONE : only, Narrowing.PREFIX);
        model.addAttribute("filters", filters);
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("fromText", from);
        model.addAttribute("toText", to);
        model.addAttribute("maxHops", maxHops);
        if (from.isBlank() || to.isBlank()) {
            return "explorer/path";
        }
        try {
            answer(
                    finder.resolve("from", from, List.of()),
                    finder.resolve("to", to, List.of()),
                    (long) Given.number("maxHops", maxHops, 1, FartherSearch.LONGEST),
                    filters,
                    say,
                    model);
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute(
                    "trouble",
                    new Trouble(fault, say.field(fault.field()), address(fault, from, to, maxHops, filters)));
        }
        return "explorer/path";
    }

    private void answer(String from, String to, long hops, Filters filters, Say say, Model model) {
        Found found = found(from, to, hops, filters, say);
        List<List<Row>> routes = routes(found.rows());
        List<List<Row>> shown =
                filters.any() ? routes : routes.stream().limit(ROUTES).toList();
        List<PartySummary> ends = graph.read(statements -> PartySummary.of(statements, List.of(from, to)));
        model.addAttribute("start", ends.get(0));
        model.addAttribute("end", ends.get(1));
        model.addAttribute("paths", told(shown, say));
        model.addAttribute("note", found.note());
        model.addAttribute("canGoOn", filters.any() && hops < FartherSearch.LONGEST);
        long most = filters.any() ? PATHS : coveringAll(found.rows(), shown);
        model.addAttribute(
                "query",
                "from=" + LINKS.query(from) + "&to=" + LINKS.query(to) + "&maxHops=" + found.hops() + "&limit=" + most
                        + filters.query());
        model.addAttribute(
                "cypher",
                BrowserQuery.of(question, parameters(from, to, found.hops(), most))
                        .text(say.locale()));
    }

    /**
     * What was found.
     *
     * @param hops how far was looked in the end
     * @param note what is said of how far was looked; null when there is nothing to say
     */
    private record Found(
            List<Row> rows, long hops, @Nullable String note) {}

    /** Paths of at most {@code hops} steps; when there are none, the shortest that there are. */
    private Found found(String from, String to, long hops, Filters filters, Say say) {
        List<Row> rows = rows(from, to, hops);
        if (filters.any()) {
            List<Row> fit = narrowed(rows, filters.given());
            return new Found(fit, hops, fit.isEmpty() ? say.of("path.noneFitting", hops) : null);
        }
        return rows.isEmpty() ? fartherOn(from, to, hops, say) : new Found(rows, hops, null);
    }

    private Found fartherOn(String from, String to, long hops, Say say) {
        Distance distance = farther.between(from, to);
        long steps = distance.steps();
        return switch (distance.outcome()) {
            case FOUND -> new Found(rows(from, to, steps), steps, say.of("path.fartherFound", hops, steps));
            case NOT_LINKED -> new Found(List.of(), hops, say.of("path.notLinked"));
            case FARTHER -> new Found(List.of(), hops, say.of("path.none", FartherSearch.LONGEST));
            case GIVEN_UP -> new Found(List.of(), hops, say.of("path.givenUp", distance.looked()));
        };
    }

    private List<Row> rows(String from, String to, long hops) {
        return graph.read(statements -> statements.query(question.cypher(), parameters(from, to, hops, PATHS)));
    }

    private static Map<String, @Nullable Object> parameters(String from, String to, long hops, long most) {
        return Map.of("from", from, "to", to, "maxHops", hops, "limit", most);
    }

    /** Paths by the same parties are variants of one route. */
    private static List<List<Row>> routes(List<Row> rows) {
        Map<List<String>, List<Row>> routes = new LinkedHashMap<>();
        rows.forEach(row ->
                routes.computeIfAbsent(parties(row), by -> new ArrayList<>()).add(row));
        return List.copyOf(routes.values());
    }

    private static List<String> parties(Row row) {
        return row.maps("parties").stream()
                .map(party -> String.valueOf(party.get("id")))
                .toList();
    }

    /** How many of {@code rows} must be asked for so that all of {@code routes} are among them. */
    private static long coveringAll(List<Row> rows, List<List<Row>> routes) {
        return Math.max(
                1,
                routes.stream()
                                .flatMap(List::stream)
                                .mapToInt(rows::indexOf)
                                .max()
                                .orElse(0)
                        + 1L);
    }

    private List<Row> narrowed(List<Row> rows, DrawingFilter only) {
        Set<String> all = rows.stream().flatMap(PathPage::cooperations).collect(Collectors.toSet());
        Set<String> fit = fitting.among(all, only);
        return rows.stream()
                .filter(row -> cooperations(row).allMatch(fit::contains))
                .toList();
    }

    private static Stream<String> cooperations(Row row) {
        return row.maps("cooperations").stream().map(cooperation -> String.valueOf(cooperation.get("id")));
    }

    private List<ToldPath> told(List<List<Row>> routes, Say say) {
        List<String> claims = routes.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.texts("sources").stream())
                .distinct()
                .toList();
        PathTeller teller = new PathTeller(graph.read(statements -> Claim.of(statements, claims)), say);
        return routes.stream().map(teller::tell).toList();
    }

    /** This page without the parameter at fault, whose name comes last, for a candidate's id to follow. */
    private static String address(NotUnderstood fault, String from, String to, String maxHops, Filters filters) {
        Map<String, String> others = new LinkedHashMap<>(Map.of("from", from, "to", to, "maxHops", maxHops));
        String name = others.containsKey(fault.field()) ? fault.field() : Narrowing.PREFIX + fault.field();
        others.putAll(filters.named());
        others.remove(name);
        return others.entrySet().stream()
                .map(one -> one.getKey() + "=" + LINKS.query(one.getValue()) + "&")
                .sorted()
                .collect(Collectors.joining("", "/path?", name + "="));
    }
}
