package org.passerelle.explorer;

import org.passerelle.answers.IdInPath;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationDocument;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.graph.Graph;
import org.passerelle.web.neo4jbrowser.CypherLiterals;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A cooperation: who, with what support, resting on what, and each fact beside the words that state it. */
@ExplorerPage
class CooperationPage {

    private static final String AROUND = """
            MATCH (c:Cooperation {id: %s})-[r]-(n)
            WHERE NOT n:Claim
            RETURN c, r, n LIMIT 300""";

    private final CooperationDirectory cooperations;
    private final Graph graph;

    CooperationPage(CooperationDirectory cooperations, Graph graph) {
        this.cooperations = cooperations;
        this.graph = graph;
    }

    @GetMapping("/cooperation/{*id}")
    String show(@PathVariable String id, DrawingFilter filter, Say say, Model model) {
        CooperationDocument cooperation = cooperations.one(IdInPath.of(id));
        model.addAttribute("c", cooperation);
        model.addAttribute("citations", Citations.ofClaims(cooperation.claims(), say));
        model.addAttribute("stated", new StatedProperties(cooperation.claims(), say));
        model.addAttribute("filters", Filters.of(filter));
        model.addAttribute("choices", Choices.of(graph, say));
        model.addAttribute("cypher", AROUND.formatted(CypherLiterals.literal(cooperation.id())));
        return "explorer/cooperation";
    }
}
