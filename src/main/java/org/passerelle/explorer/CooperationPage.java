package org.passerelle.explorer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationDocument;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.checks.Checks;
import org.passerelle.graph.Graph;
import org.passerelle.web.neo4jbrowser.CypherLiterals;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** A cooperation: who, with what support, resting on what, and each fact beside the words that state it. */
@ExplorerPage
class CooperationPage {

    private static final String AROUND = """
            MATCH (c:Cooperation {id: %s})-[r]-(n)
            WHERE NOT n:Record
            RETURN c, r, n LIMIT 300""";

    private final CooperationDirectory cooperations;
    private final Graph graph;
    private final Checks checks;

    CooperationPage(CooperationDirectory cooperations, Graph graph, Checks checks) {
        this.checks = checks;
        this.cooperations = cooperations;
        this.graph = graph;
    }

    @GetMapping("/cooperation/{*id}")
    String show(@PathVariable String id, DrawingFilter filter, Say say, Model model) {
        CooperationDocument cooperation = cooperations.one(IdInPath.of(id));
        model.addAttribute("c", cooperation);
        model.addAttribute("citations", Citations.ofClaims(cooperation.claims(), say));
        model.addAttribute("stated", new StatedProperties(cooperation.claims(), say));
        model.addAttribute("checks", checks.of(List.of(cooperation.id())));
        model.addAttribute(
                "checkedClaims",
                checks.of(cooperation.claims().stream().map(Claim::id).toList()).size());
        model.addAttribute("filters", Filters.of(filter));
        model.addAttribute("choices", Choices.of(graph, say));
        model.addAttribute("cypher", AROUND.formatted(CypherLiterals.literal(cooperation.id())));
        return "explorer/cooperation";
    }

    /** Marks a cooperation as checked. */
    @PostMapping("/check")
    String check(@RequestParam String subject, @RequestParam String who, @RequestParam(defaultValue = "") String note) {
        checks.mark(subject, who, note);
        return page(subject);
    }

    /** Takes a mark back. */
    @PostMapping("/check/undo")
    String undo(@RequestParam String subject, @RequestParam String who) {
        checks.takeBack(subject, who);
        return page(subject);
    }

    private static String page(String cooperation) {
        return "redirect:/cooperation/" + UriUtils.encodePath(cooperation, StandardCharsets.UTF_8);
    }
}
