package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.Given;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyLabel;
import org.passerelle.answers.search.SearchResult;
import org.passerelle.answers.search.Searcher;
import org.passerelle.model.PartyKind;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds whatever people type, and proposes names while they do. */
@ExplorerPage
class SearchPage {

    private static final int LONGEST = 200;
    private static final int PROPOSALS = 8;

    /** The input of the search box; others take the name of a party. */
    private static final String SEARCH = "q";

    private static final Links LINKS = new Links();

    private final Searcher searcher;
    private final CountryFinder countries;
    private final KeptChoices choices;

    SearchPage(Searcher searcher, CountryFinder countries, KeptChoices choices) {
        this.searcher = searcher;
        this.countries = countries;
        this.choices = choices;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "") String all,
            Say say,
            Model model) {
        String text = StringUtils.left(q.strip(), LONGEST);
        SearchResult found = searcher.find(
                text,
                Given.text(kind)
                        .map(typed -> List.of(PartyLabel.named("kind", typed)))
                        .orElse(List.of()),
                Given.text(country)
                        .map(typed -> countries.resolve("country", typed).code())
                        .orElse(""),
                new Paging(page, null));
        boolean narrowed =
                !kind.isBlank() || !country.isBlank() || found.parties().page() > 0;
        String exact = found.exact();
        if (exact != null && all.isBlank() && !narrowed) {
            return "redirect:" + LINKS.party(exact) + "?searched=" + LINKS.query(text);
        }
        model.addAttribute("q", text);
        model.addAttribute("kind", kind);
        model.addAttribute("country", country);
        model.addAttribute(
                "kinds", Arrays.stream(PartyKind.values()).map(PartyKind::label).toList());
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("found", found);
        model.addAttribute(
                "offered",
                found.questions().stream().filter(one -> one.fits()).findFirst().orElse(null));
        model.addAttribute("hasSearch", true);
        return "explorer/search";
    }

    /**
     * Names for the list below an input.
     *
     * @param input name of the parameter that holds what was typed
     * @param kinds labels of which a party must have one, joined by commas
     */
    @GetMapping("/suggest")
    String suggest(
            @RequestParam(defaultValue = "q") String input,
            @RequestParam(defaultValue = "") String kinds,
            HttpServletRequest request,
            Model model) {
        String text = StringUtils.left(
                StringUtils.defaultString(request.getParameter(input)).strip(), LONGEST);
        List<String> wanted = Arrays.stream(StringUtils.split(kinds, ','))
                .map(label -> PartyLabel.named("kinds", label))
                .toList();
        model.addAttribute("input", input);
        model.addAttribute("proposals", searcher.propose(text, wanted, PROPOSALS));
        model.addAttribute(
                "question",
                input.equals(SEARCH) ? searcher.proposeQuestion(text).orElse(null) : null);
        return "explorer/suggest";
    }
}
