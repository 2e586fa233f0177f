package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.measures.MeasureDocument;
import org.passerelle.measures.MeasureQuery;
import org.passerelle.measures.MeasureRequest;
import org.passerelle.measures.Measures;
import org.passerelle.measures.NodeChoice;
import org.passerelle.measures.Weighting;
import org.passerelle.telling.Tellable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shape of a network in numbers: of the whole, and of each party. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/structure", text = "structure.nav", order = 25))
class StructurePage {

    private static final String ROWS = "50";

    private final Measures measures;
    private final KeptChoices choices;

    StructurePage(Measures measures, KeptChoices choices) {
        this.measures = measures;
        this.choices = choices;
    }

    @GetMapping("/structure")
    String show(
            MeasureQuery query,
            DrawingFilter filter,
            @RequestParam(defaultValue = "0") String page,
            HttpServletResponse response,
            Say say,
            Model model) {
        StructureAddress address = new StructureAddress(query, Filters.of(filter));
        model.addAttribute("address", address);
        model.addAttribute("filters", address.filters());
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("projections", choices(NodeChoice.values(), say));
        model.addAttribute("weights", choices(Weighting.values(), say));
        try {
            MeasureDocument document = measures.document(request(query, filter, page), say.locale());
            model.addAttribute("measured", new StructureTable(document, say));
            model.addAttribute("degrees", DegreePicture.of(document.degrees()));
            model.addAttribute(
                    "takenAt",
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(say.locale())
                            .withZone(ZoneId.systemDefault())
                            .format(document.takenAt()));
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute("trouble", new Trouble(fault, say.field(fault.field()), address.without(fault.field())));
        }
        return "explorer/structure";
    }

    /** What a page shows. */
    static MeasureRequest request(MeasureQuery query, DrawingFilter filter, String page) {
        return new MeasureRequest(query, filter, new Paging(page, ROWS));
    }

    private static List<Choices.Choice> choices(Tellable[] all, Say say) {
        return Arrays.stream(all)
                .map(one -> new Choices.Choice(one.code(), one.with().told(say.locale())))
                .toList();
    }
}
