package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.model.PartyKind;
import org.passerelle.reconciliation.BroughtList;
import org.passerelle.reconciliation.CoveredList;
import org.passerelle.reconciliation.ListCoverage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A list that somebody brings along, and how much of it the graph knows. */
@ExplorerPage
@RequestMapping("/coverage")
class CoveragePage {

    private final ListCoverage coverage;

    CoveragePage(ListCoverage coverage) {
        this.coverage = coverage;
    }

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String kind,
            Say say,
            Model model) {
        describe(list, kind, say, model);
        return "explorer/coverage";
    }

    @PostMapping
    String compare(BroughtList brought, HttpServletResponse response, Say say, Model model) throws IOException {
        String kind = brought.kindOrAny();
        try {
            String text = brought.text();
            describe(text, kind, say, model);
            CoveredList covered = coverage.of(text, kind, say.locale());
            model.addAttribute("covered", covered);
            model.addAttribute("most", ListCoverage.MOST_LINES);
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute(
                    "trouble", new Trouble(fault, say.field(fault.field()), "/coverage?" + fault.field() + "="));
        }
        return "explorer/coverage";
    }

    @PostMapping("/file")
    @ResponseBody
    CoveredList file(BroughtList brought, Locale language) throws IOException {
        return coverage.of(brought.text(), brought.kindOrAny(), language);
    }

    private static void describe(String list, String kind, Say say, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "kinds", Choices.labels(Arrays.stream(PartyKind.values()).map(PartyKind::label), say));
    }
}
