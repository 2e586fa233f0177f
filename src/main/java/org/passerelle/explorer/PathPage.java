package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
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
import org.passerelle.web.neo4jbrowser.BrowserQuery;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one party is reached from another, told in sentences. The paths and their order are those of the question {@code paths-between}. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/path", text = "nav.path", order = 20))
class PathPage {

    private static final int LONGEST = 6;
    private static final int PATHS = 6;

    /** As many as the question takes, so that a filter finds what the shortest paths would hide. */
    private static final int PATHS_TO_FILTER = 50;

    private static final Links LINKS = new Links();

    private final Graph graph;
    private final KeptChoices choices;
    private final Question question;
    private final PartyFinder finder;
    private final FittingCooperations fitting;

    PathPage(
            Graph graph,
            KeptChoices choices,
            QuestionCatalogue catalogue,
            PartyFinder finder,
            FittingCooperations fitting) {
        this.graph = graph;
        this.choices = choices;
        this.question = catalogue.named("paths-between");
        this.finder = finder;
        this.fitting = fitting;
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
                    (long) Given.number("maxHops", maxHops, 1, LONGEST),
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
        int most = filters.any() ? PATHS_TO_FILTER : PATHS;
        Map<String, @Nullable Object> parameters =
                Map.of("from", from, "to", to, "maxHops", hops, "limit", (long) most);
        List<Row> rows = graph.read(statements -> statements.query(question.cypher(), parameters));
        List<PartySummary> ends = graph.read(statements -> PartySummary.of(statements, List.of(from, to)));
        model.addAttribute("start", ends.get(0));
        model.addAttribute("end", ends.get(1));
        model.addAttribute("paths", told(filters.any() ? narrowed(rows, filters.given()) : rows, say));
        model.addAttribute(
                "query",
                "from=" + LINKS.query(from) + "&to=" + LINKS.query(to) + "&maxHops=" + hops + "&limit=" + most
                        + filters.query());
        model.addAttribute("cypher", BrowserQuery.of(question, parameters).text(say.locale()));
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

    private List<ToldPath> told(List<Row> rows, Say say) {
        List<String> claims = rows.stream()
                .flatMap(row -> row.texts("sources").stream())
                .distinct()
                .toList();
        PathTeller teller = new PathTeller(graph.read(statements -> Claim.of(statements, claims)), say);
        return rows.stream().map(teller::tell).toList();
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
