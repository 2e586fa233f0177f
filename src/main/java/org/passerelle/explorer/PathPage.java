package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.network.NotUnderstood;
import org.passerelle.network.claim.Claim;
import org.passerelle.network.party.PartyDirectory;
import org.passerelle.network.party.PartyFinder;
import org.passerelle.network.question.Question;
import org.passerelle.network.question.QuestionCatalogue;
import org.passerelle.web.browser.BrowserQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one party is reached from another, told in sentences. The paths and their order are those of the question {@code paths-between}. */
@Controller
class PathPage {

    private static final int LONGEST = 6;
    private static final int PATHS = 6;
    private static final Links LINKS = new Links();

    private final Graph graph;
    private final Question question;
    private final PartyFinder finder;
    private final PartyDirectory parties;

    PathPage(Graph graph, QuestionCatalogue catalogue, PartyFinder finder, PartyDirectory parties) {
        this.graph = graph;
        this.question = catalogue.named("paths-between");
        this.finder = finder;
        this.parties = parties;
    }

    @GetMapping("/path")
    String show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "4") String maxHops,
            HttpServletResponse response,
            Say say,
            Model model) {
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
                    hops(maxHops),
                    say,
                    model);
        } catch (NotUnderstood fault) {
            response.setStatus(Trouble.status(fault).value());
            model.addAttribute("trouble", new Trouble(fault, address(fault, from, to, maxHops)));
        }
        return "explorer/path";
    }

    private void answer(String from, String to, long hops, Say say, Model model) {
        Map<String, @Nullable Object> parameters =
                Map.of("from", from, "to", to, "maxHops", hops, "limit", (long) PATHS);
        List<ToldPath> paths = graph.read(statements -> {
            List<Row> rows = statements.query(question.cypher(), parameters, row -> row);
            List<String> claims = rows.stream()
                    .flatMap(row -> row.texts("sources").stream())
                    .distinct()
                    .toList();
            PathTeller teller = new PathTeller(Claim.of(statements, claims), say);
            return rows.stream().map(teller::tell).toList();
        });
        model.addAttribute("start", parties.one(from));
        model.addAttribute("end", parties.one(to));
        model.addAttribute("paths", paths);
        model.addAttribute(
                "query",
                "from=" + LINKS.query(from) + "&to=" + LINKS.query(to) + "&maxHops=" + hops + "&limit=" + PATHS);
        model.addAttribute("cypher", BrowserQuery.of(question, parameters).text(say.locale()));
    }

    private static long hops(String text) {
        if (text.matches("[1-9]") && Integer.parseInt(text) <= LONGEST) {
            return Integer.parseInt(text);
        }
        throw NotUnderstood.invalid("maxHops", text, "is no such whole number", List.of("1 to " + LONGEST));
    }

    private static String address(NotUnderstood fault, String from, String to, String maxHops) {
        return switch (fault.field()) {
            case "from" -> "/path?to=" + LINKS.query(to) + "&maxHops=" + LINKS.query(maxHops) + "&from=";
            case "to" -> "/path?from=" + LINKS.query(from) + "&maxHops=" + LINKS.query(maxHops) + "&to=";
            default -> "/path?from=" + LINKS.query(from) + "&to=" + LINKS.query(to) + "&maxHops=";
        };
    }
}
