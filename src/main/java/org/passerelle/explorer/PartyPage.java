package org.passerelle.explorer;

import java.util.Optional;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.graph.Graph;
import org.passerelle.web.neo4jbrowser.CypherLiterals;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A party: names, place, what it takes part in, with whom, and who says so. */
@ExplorerPage
class PartyPage {

    /** What Neo4j Browser opens with, from a party's page. */
    private static final String NEIGHBOURS = """
            MATCH (p:Party {id: %s})-[r:PARTICIPATES_IN|SUPPORTS]->(c:Cooperation)
            OPTIONAL MATCH (c)<-[s:PARTICIPATES_IN|SUPPORTS]-(other:Party)
            RETURN p, r, c, s, other LIMIT 300""";

    private final PartyDirectory parties;
    private final FittingCooperations fitting;
    private final Profiles profiles;
    private final DatedYears years;
    private final Graph graph;

    PartyPage(PartyDirectory parties, FittingCooperations fitting, Profiles profiles, DatedYears years, Graph graph) {
        this.parties = parties;
        this.fitting = fitting;
        this.profiles = profiles;
        this.years = years;
        this.graph = graph;
    }

    @GetMapping("/party/{*id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String searched,
            DrawingFilter filter,
            Say say,
            Model model) {
        PartyDocument party = parties.one(IdInPath.of(id));
        Filters filters = Filters.of(filter);
        Ties all = Ties.of(party);
        model.addAttribute("searched", searched);
        model.addAttribute("party", party);
        model.addAttribute("name", say.name(party.name(), party.nameEn(), party.nameFr()));
        model.addAttribute("citations", Citations.ofClaims(party.claims(), say));
        model.addAttribute("all", all);
        model.addAttribute("ties", filters.any() ? all.over(fitting.ofParty(party.id(), filter)) : all);
        model.addAttribute("filters", filters);
        model.addAttribute("choices", Choices.of(graph, say));
        model.addAttribute(
                "slider",
                YearSlider.of(years.now(), new Links().party(party.id()), filters.named())
                        .orElse(null));
        model.addAttribute("cypher", NEIGHBOURS.formatted(CypherLiterals.literal(party.id())));
        model.addAttribute("summary", PartySentence.of(party, say));
        filterOf(party).ifPresent(name -> model.addAttribute("profile", profiles.of(name, party.id())));
        return "explorer/party";
    }

    /** The filter that keeps what lies in a large territory, or what a body supports that does nothing else. */
    private static Optional<String> filterOf(PartyDocument party) {
        return switch (party.kind()) {
            case "Country" -> Optional.of("country");
            case "Region", "Department" -> Optional.of("department");
            default ->
                party.supportCount() > 0 && party.cooperationCount() == 0 ? Optional.of("supporter") : Optional.empty();
        };
    }
}
