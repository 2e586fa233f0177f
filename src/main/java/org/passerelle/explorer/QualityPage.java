package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import org.passerelle.answers.NotUnderstood;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How good the evidence is: what is missing, doubted or contradicted, counted, each with the page that lists it. */
@ExplorerPage
class QualityPage {

    private final Gaps gaps;

    QualityPage(Gaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping("/quality")
    String show(@RequestParam(defaultValue = "") String date, HttpServletResponse response, Say say, Model model) {
        String since = Gaps.dateOr(date);
        model.addAttribute("date", since);
        model.addAttribute("disagreements", gaps.disagreements(say));
        model.addAttribute("doubts", gaps.doubts(say));
        try {
            model.addAttribute("missing", gaps.missing(since, say));
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute("trouble", new Trouble(fault, Gaps.said("date", say), "/quality?date="));
        }
        return "explorer/quality";
    }
}
