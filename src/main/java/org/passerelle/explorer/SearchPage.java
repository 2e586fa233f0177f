package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyLabel;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.model.PartyKind;
import org.passerelle.text.NameFolding;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds parties by name, and proposes names while one types. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/search", text = "nav.search", order = 10))
class SearchPage {

    private static final int LONGEST = 200;
    private static final int PROPOSALS = 8;

    private final PartyDirectory parties;
    private final CountryFinder countries;
    private final QuestionCatalogue catalogue;
    private final Graph graph;

    SearchPage(PartyDirectory parties, CountryFinder countries, QuestionCatalogue catalogue, Graph graph) {
        this.parties = parties;
        this.countries = countries;
        this.catalogue = catalogue;
        this.graph = graph;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "0") String page,
            Say say,
            Model model) {
        String text = StringUtils.left(q.strip(), LONGEST);
        model.addAttribute("q", text);
        model.addAttribute("kind", kind);
        model.addAttribute("country", country);
        model.addAttribute(
                "kinds", Arrays.stream(PartyKind.values()).map(PartyKind::label).toList());
        model.addAttribute("choices", Choices.of(graph, say));
        model.addAttribute(
                "found",
                parties.list(
                        given(text).orElse(null),
                        given(kind)
                                .map(typed -> PartyLabel.named("kind", typed))
                                .orElse(null),
                        given(country)
                                .map(typed ->
                                        countries.resolve("country", typed).code())
                                .orElse(null),
                        new Paging(page, null)));
        model.addAttribute("questions", text.isEmpty() ? List.of() : questions(text, say));
        return "explorer/search";
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isBlank());
    }

    private List<HomePage.Entry> questions(String text, Say say) {
        String folded = NameFolding.fold(text);
        return catalogue.all().stream()
                .filter(question -> !folded.isBlank() && isAbout(question, folded, say))
                .map(question -> new HomePage.Entry(
                        question.id(),
                        question.title().in(say.locale()),
                        question.sentence().in(say.locale())))
                .toList();
    }

    private static boolean isAbout(Question question, String folded, Say say) {
        return NameFolding.fold(question.title().in(say.locale())).contains(folded);
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
        model.addAttribute("input", input);
        model.addAttribute("proposals", text.isEmpty() ? List.of() : proposals(text, kinds));
        return "explorer/suggest";
    }

    private List<PartySummary> proposals(String text, String kinds) {
        List<String> wanted = Arrays.stream(StringUtils.split(kinds, ','))
                .map(label -> PartyLabel.named("kinds", label))
                .toList();
        @Nullable String only = wanted.size() == 1 ? wanted.get(0) : null;
        Listing<PartySummary> found =
                parties.list(text, only, null, new Paging("0", wanted.size() > 1 ? "60" : String.valueOf(PROPOSALS)));
        return found.items().stream()
                .filter(party -> wanted.size() < 2 || wanted.contains(party.kind()))
                .limit(PROPOSALS)
                .toList();
    }
}
