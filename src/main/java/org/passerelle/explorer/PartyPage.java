package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListUtils;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyDirectory.CountryTies;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PartyDocument.Participation;
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
    private final Timelines timelines;

    PartyPage(
            PartyDirectory parties,
            FittingCooperations fitting,
            Profiles profiles,
            DatedYears years,
            KeptChoices choices,
            Timelines timelines) {
        this.parties = parties;
        this.fitting = fitting;
        this.profiles = profiles;
        this.years = years;
        this.choices = choices;
        this.timelines = timelines;
    }

    @GetMapping("/party/{*id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String searched,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "0") int cooperations,
            @RequestParam Map<String, String> given,
            Say say,
            Model model) {
        PartyDocument party = parties.one(IdInPath.of(id));
        DrawingFilter filter = DrawingFilter.of(given);
        Filters filters = Filters.of(filter);
        PartyTab shown = PartyTab.of(tab);
        Ties all = Ties.of(party);
        Set<String> fits = filters.any() ? fitting.ofParty(party.id(), filter) : Set.of();
        Ties ties = filters.any() ? all.over(fits) : all;
        boolean grouped =
                shown.name().equals("cooperations") || (shown.isWhole() && filters.any() && Ties.isCut(party));
        Shown listed = grouped
                ? inParts(party, one -> !filters.any() || fits.contains(one), cooperations, filters, say)
                : whole(party, ties, filters);
        model.addAttribute("searched", searched);
        model.addAttribute("party", party);
        model.addAttribute("name", say.name(party.name(), party.nameEn(), party.nameFr()));
        model.addAttribute("citations", Citations.ofClaims(ListUtils.union(party.claims(), listed.claims()), say));
        model.addAttribute("all", all);
        model.addAttribute("dated", Ties.isCut(party) || !ties.timeline().isEmpty());
        model.addAttribute("ties", ties.shortened());
        model.addAttribute("tab", shown);
        model.addAttribute("grouped", grouped);
        model.addAttribute(
                "timeline", shown.shows("timeline") ? timelines.of(party, ties, filter) : PartyTimeline.EMPTY);
        model.addAttribute("listed", listed.ties());
        model.addAttribute("number", listed.number());
        model.addAttribute("filters", filters);
        model.addAttribute("choices", choices.later(say));
        model.addAttribute(
                "slider",
                YearSlider.of(years.now(), new Links().party(party.id()), kept(filters, shown))
                        .orElse(null));
        model.addAttribute("cypher", NEIGHBOURS.formatted(CypherLiterals.literal(party.id())));
        model.addAttribute("summary", PartySentence.of(party, say));
        filterOf(party).ifPresent(name -> model.addAttribute("profile", profiles.of(name, party.id())));
        return "explorer/party";
    }

    /**
     * Cooperations that the page lists.
     *
     * @param number how many there are, shown or not
     * @param claims that the page cites beside those of the party
     */
    private record Shown(TiesByCountry ties, long number, List<Claim> claims) {}

    /** The first of them by name. */
    private Shown whole(PartyDocument party, Ties ties, Filters filters) {
        List<Participation> first = Ties.first(ties.cooperations());
        return new Shown(
                TiesByCountry.whole(first),
                filters.any() ? ties.cooperations().size() : party.cooperationCount(),
                party.claims().size() < party.claimCount() ? claims(party, first) : List.of());
    }

    private List<Claim> claims(PartyDocument party, List<Participation> shown) {
        return parties.claims(
                Stream.concat(party.placeClaims().stream(), shown.stream().flatMap(one -> one.claims().stream()))
                        .distinct()
                        .toList());
    }

    /** A part of all cooperations that fit, by country. */
    private Shown inParts(PartyDocument party, Predicate<String> fits, int part, Filters filters, Say say) {
        String own = Optional.ofNullable(party.place().country())
                .map(country -> country.id())
                .orElse("");
        List<CountryTies> sorted = TiesByCountry.sorted(parties.byCountry(party.id(), own), fits, say);
        Slice<String> ids = TiesByCountry.part(sorted, part).keeping("tab=cooperations" + filters.query());
        List<Participation> read = parties.participations(
                party.id(), ids.items().stream().distinct().toList());
        int number = (int) sorted.stream()
                .flatMap(group -> group.ids().stream())
                .distinct()
                .count();
        return new Shown(TiesByCountry.of(sorted, ids, read), number, claims(party, read));
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
