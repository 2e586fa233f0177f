package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.Narrowing;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.measures.Measure;
import org.passerelle.measures.MergedQuery;
import org.passerelle.measures.Merging;
import org.passerelle.model.Coded;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The network as a drawing: the whole, a filtered part, the neighbours of some parties, or an answer. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = NetworkAddress.PAGE, text = "network.nav", order = 14))
class NetworkPage {

    private static final List<Choices.Choice> LIMITS = Stream.of(
                    "100", String.valueOf(MergedQuery.STANDARD_LIMIT), "500", "1000")
            .map(limit -> new Choices.Choice(limit, limit))
            .toList();

    private final CooperationDirectory cooperations;
    private final PartyFinder finder;
    private final PartyDirectory parties;
    private final QuestionCatalogue catalogue;
    private final Merging merging;
    private final KeptChoices choices;

    NetworkPage(
            CooperationDirectory cooperations,
            PartyFinder finder,
            PartyDirectory parties,
            QuestionCatalogue catalogue,
            Merging merging,
            KeptChoices choices) {
        this.cooperations = cooperations;
        this.finder = finder;
        this.parties = parties;
        this.catalogue = catalogue;
        this.merging = merging;
        this.choices = choices;
    }

    @GetMapping(NetworkAddress.PAGE)
    String show(
            NetworkQuery query,
            DrawingFilter filter,
            Narrowing narrowing,
            PaintQuery paint,
            @RequestParam Map<String, String> all,
            HttpServletResponse response,
            Say say,
            Model model) {
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("levels", levels(say));
        model.addAttribute("painting", measures(say));
        model.addAttribute("limits", LIMITS);
        try {
            // a measure or a limit that nobody knows is told by the page, not by its drawing alone
            Merging.check(new MergedQuery(null, null, null, query.limit()), paint);
            NetworkAddress address = Given.text(query.question())
                    .map(id -> ofAnswer(query, narrowing, paint, catalogue.named(id), all))
                    .orElseGet(() -> ofCooperations(query, filter, paint));
            model.addAttribute("address", address);
            model.addAttribute("filters", address.filters());
            Given.text(paint.colourBy())
                    .flatMap(Measure::of)
                    .ifPresent(measure -> model.addAttribute("coloured", measure.name(say.locale())));
            if (address.question().isEmpty()) {
                drawCooperations(address, filter, model);
            } else {
                drawAnswer(address, say, model);
            }
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            NetworkAddress plain = new NetworkAddress(
                    null, List.of(), "", PaintQuery.of(Map.of()), "", Map.of(), Filters.of(DrawingFilter.NONE));
            model.addAttribute("address", plain);
            model.addAttribute("filters", plain.filters());
            model.addAttribute("trouble", new Trouble(fault, say.field(fault.field()), typing(all, fault.field())));
        }
        return "explorer/network";
    }

    /** Begins the address that takes another value of {@code field}. */
    private static String typing(Map<String, String> all, String field) {
        Map<String, String> others = new LinkedHashMap<>(all);
        others.remove(field);
        return NetworkAddress.PAGE + "?" + new Links().query(others) + (others.isEmpty() ? "" : "&") + field + "=";
    }

    private NetworkAddress ofCooperations(NetworkQuery query, DrawingFilter filter, PaintQuery paint) {
        List<String> some = Stream.concat(
                        finder.several(NetworkAddress.PARTIES, query.parties()).stream(),
                        Given.text(query.add()).map(text -> finder.resolve("add", text, List.of())).stream())
                .distinct()
                .toList();
        return new NetworkAddress(
                Given.text(query.show()).map(NetworkPage::level).orElse(null),
                some,
                Given.text(query.limit()).orElse(""),
                paint,
                "",
                Map.of(),
                Filters.of(filter));
    }

    private static NetworkLevel level(String text) {
        return Coded.parse(NetworkLevel.class, text)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, NetworkAddress.SHOW, text)
                        .accepting(Coded.codes(NetworkLevel.class)));
    }

    private static NetworkAddress ofAnswer(
            NetworkQuery query, Narrowing narrowing, PaintQuery paint, Question question, Map<String, String> all) {
        Map<String, String> asked = new LinkedHashMap<>();
        question.parameters()
                .forEach(parameter ->
                        Given.text(all.get(parameter.name())).ifPresent(text -> asked.put(parameter.name(), text)));
        return new NetworkAddress(
                null,
                List.of(),
                Given.text(query.limit()).orElse(""),
                paint,
                question.id(),
                asked,
                new Filters(Objects.requireNonNullElse(narrowing.only(), DrawingFilter.NONE), Narrowing.PREFIX));
    }

    private void drawCooperations(NetworkAddress address, DrawingFilter filter, Model model) {
        NetworkLevel shown = address.level();
        if (address.parties().isEmpty()) {
            Browse<?> browse = new Browse<>(
                    NetworkAddress.PAGE,
                    address.kept(),
                    filter.named(),
                    "",
                    cooperations.list(filter, CooperationFilter.NONE, new Paging("0", "1"), true));
            model.addAttribute("browse", browse);
            if (shown == null) {
                shown = NetworkLevel.suiting(browse.listing().total(), browse.has("country") || browse.has("city"));
            }
        } else {
            model.addAttribute(
                    "around", address.parties().stream().map(parties::one).toList());
        }
        shown = Objects.requireNonNullElse(shown, NetworkLevel.COOPERATIONS);
        model.addAttribute(
                "lines",
                new NetworkLines(
                        merging.network(address.merged(shown), filter, PaintQuery.of(Map.of())), address.filters()));
        model.addAttribute("shown", shown);
        model.addAttribute("source", address.source(shown));
    }

    private void drawAnswer(NetworkAddress address, Say say, Model model) {
        Question question = catalogue.named(address.question());
        model.addAttribute("asked", question.title().in(say.locale()));
        model.addAttribute("answer", new Links().question(question.id(), address.asked()));
        model.addAttribute("source", address.source(NetworkLevel.COOPERATIONS));
    }

    private static List<Choices.Choice> levels(Say say) {
        return Arrays.stream(NetworkLevel.values())
                .map(one -> new Choices.Choice(one.code(), one.with().told(say.locale())))
                .toList();
    }

    private static List<Choices.Choice> measures(Say say) {
        return Measure.ofParties().stream()
                .filter(measure -> measure != Measure.BETWEENNESS_ERROR)
                .map(measure -> new Choices.Choice(measure.column(), measure.name(say.locale())))
                .toList();
    }
}
