package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyDocument;
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
    private final KeptChoices choices;

    PartyPage(
            PartyDirectory parties,
            FittingCooperations fitting,
            Profiles profiles,
            DatedYears years,
            KeptChoices choices) {
        this.parties = parties;
        this.fitting = fitting;
        this.profiles = profiles;
        this.years = years;
        this.choices = choices;
    }

    @GetMapping("/party/{*id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String searched,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam Map<String, String> given,
            Say say,
            Model model) {
        PartyDocument party = parties.one(IdInPath.of(id));
        DrawingFilter filter = DrawingFilter.of(given);
        Filters filters = Filters.of(filter);
        PartyTab shown = PartyTab.of(tab);
        Ties all = Ties.of(party);
        Ties ties = filters.any() ? all.over(fitting.ofParty(party.id(), filter)) : all;
        model.addAttribute("searched", searched);
        model.addAttribute("party", party);
        model.addAttribute("name", say.name(party.name(), party.nameEn(), party.nameFr()));
        model.addAttribute("citations", Citations.ofClaims(party.claims(), say));
        model.addAttribute("all", all);
        model.addAttribute("ties", ties);
        model.addAttribute("tab", shown);
        model.addAttribute(
                "groups",
                shown.isWhole()
                        ? List.of(new Ties.OfCountry(null, ties.cooperations()))
                        : ties.byCountry(country(party), say));
        model.addAttribute("filters", filters);
        model.addAttribute("choices", choices.in(say));
        model.addAttribute(
                "slider",
                YearSlider.of(years.now(), new Links().party(party.id()), kept(filters, shown))
                        .orElse(null));
        model.addAttribute("cypher", NEIGHBOURS.formatted(CypherLiterals.literal(party.id())));
        model.addAttribute("summary", PartySentence.of(party, say));
        filterOf(party).ifPresent(name -> model.addAttribute("profile", profiles.of(name, party.id())));
        return "explorer/party";
    }

    private static @Nullable String country(PartyDocument party) {
        return Optional.ofNullable(party.place().country())
                .map(country -> country.id())
                .orElse(null);
    }

    /** What the slider leaves as it is. */
    private static Map<String, String> kept(Filters filters, PartyTab tab) {
        Map<String, String> kept = new LinkedHashMap<>(filters.named());
        if (!tab.isWhole()) {
            kept.put("tab", tab.name());
        }
        return kept;
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
