package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.measures.pairing.PairAxis;
import org.passerelle.measures.pairing.PairQuery;
import org.passerelle.measures.pairing.PairRequest;
import org.passerelle.measures.pairing.Pairing;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who works with whom: links by what both ends are, and how far apart partners are. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/who-with-whom", text = "with-whom.nav", order = 24))
class WhoWithWhomPage {

    private static final List<Choices.Choice> SIZES = Stream.of("12", "25", "50", "100")
            .map(size -> new Choices.Choice(size, size))
            .toList();

    private final Pairing pairing;
    private final KeptChoices choices;

    WhoWithWhomPage(Pairing pairing, KeptChoices choices) {
        this.pairing = pairing;
        this.choices = choices;
    }

    @GetMapping("/who-with-whom")
    String show(PairQuery query, DrawingFilter filter, HttpServletResponse response, Say say, Model model) {
        PairAddress address = new PairAddress(query, Filters.of(filter));
        model.addAttribute("address", address);
        model.addAttribute("filters", address.filters());
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("axes", axes(say));
        model.addAttribute("sizes", SIZES);
        try {
            PairRequest request = new PairRequest(query, filter);
            model.addAttribute("table", new PairGrid(pairing.document(request, say.locale()), address, say));
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute("trouble", new Trouble(fault, say.field(fault.field()), address.without(fault.field())));
        }
        return "explorer/who-with-whom";
    }

    private static List<Choices.Choice> axes(Say say) {
        return Arrays.stream(PairAxis.values())
                .map(axis -> new Choices.Choice(axis.code(), axis.with().told(say.locale())))
                .toList();
    }
}
