package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.document.DocumentFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyFilter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of all there is, narrowed step by step. */
@ExplorerPage(
        navigation = {
            @ExplorerPage.Link(address = "/parties", text = "browse.parties", order = 11),
            @ExplorerPage.Link(address = "/cooperations", text = "browse.cooperations", order = 12),
            @ExplorerPage.Link(address = "/documents", text = "browse.documents", order = 13)
        })
class BrowsePage {

    private static final String ROWS = "50";

    /** What cooperations and the parties in them can both be narrowed to. */
    private static final List<String> COMMON = List.of("country", "department", "city", "field", "supporter", "source");

    private final PartyDirectory parties;
    private final CooperationDirectory cooperations;
    private final DocumentDirectory documents;
    private final DatedYears years;

    BrowsePage(
            PartyDirectory parties, CooperationDirectory cooperations, DocumentDirectory documents, DatedYears years) {
        this.parties = parties;
        this.cooperations = cooperations;
        this.documents = documents;
        this.years = years;
    }

    @GetMapping("/parties")
    String parties(PartyFilter filter, @RequestParam(defaultValue = "") String page, Model model) {
        model.addAttribute(
                "browse", Browse.of("/parties", filter.named(), filter.sort(), parties.list(filter, rows(page), true)));
        model.addAttribute("common", COMMON);
        return "explorer/parties";
    }

    @GetMapping("/cooperations")
    String cooperations(
            DrawingFilter filter, CooperationFilter own, @RequestParam(defaultValue = "") String page, Model model) {
        Map<String, String> given = given(filter, own);
        model.addAttribute(
                "browse",
                Browse.of("/cooperations", given, own.sort(), cooperations.list(filter, own, rows(page), true)));
        model.addAttribute(
                "slider", YearSlider.of(years.now(), "/cooperations", given).orElse(null));
        model.addAttribute("drawn", DrawingFilter.NAMES);
        model.addAttribute("common", COMMON);
        return "explorer/cooperations";
    }

    @GetMapping("/documents")
    String documents(DocumentFilter filter, @RequestParam(defaultValue = "") String page, Model model) {
        model.addAttribute(
                "browse",
                Browse.of("/documents", filter.named(), filter.sort(), documents.list(filter, rows(page), true)));
        return "explorer/documents";
    }

    @GetMapping("/parties/by/{filter}")
    String partiesBy(
            @PathVariable("filter") String name,
            PartyFilter filter,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        return values("/parties", name, filter.named(), parties.values(filter, name, values(page)), model);
    }

    @GetMapping("/cooperations/by/{filter}")
    String cooperationsBy(
            @PathVariable("filter") String name,
            DrawingFilter filter,
            CooperationFilter own,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        // partners of a country lie in countries as well
        String counted = name.equals("partner") ? "country" : name;
        return values(
                "/cooperations",
                name,
                given(filter, own),
                cooperations.values(filter, own, counted, values(page)),
                model);
    }

    @GetMapping("/documents/by/{filter}")
    String documentsBy(
            @PathVariable("filter") String name,
            DocumentFilter filter,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        return values("/documents", name, filter.named(), documents.values(filter, name, values(page)), model);
    }

    private static Map<String, String> given(DrawingFilter filter, CooperationFilter own) {
        Map<String, String> given = new LinkedHashMap<>(own.named());
        given.putAll(filter.named());
        return given;
    }

    private static String values(
            String list, String name, Map<String, String> given, Listing<Facet.Value> found, Model model) {
        FacetedListing<Facet.Value> values = FacetedListing.of(found, List.of());
        model.addAttribute("kind", list.substring(1));
        model.addAttribute("name", name);
        model.addAttribute("list", new Browse<>(list, Map.of(), given, "", values));
        model.addAttribute("browse", new Browse<>(list + Browse.BY + name, Map.of(), given, "", values));
        return "explorer/values";
    }

    private static Paging values(@Nullable String page) {
        return new Paging(page, String.valueOf(Paging.LARGEST_SIZE));
    }

    private static Paging rows(@Nullable String page) {
        return new Paging(page, ROWS);
    }
}
