package org.passerelle.explorer;

import java.util.Locale;
import org.passerelle.answers.Paging;
import org.passerelle.history.ChangeTable;
import org.passerelle.history.History;
import org.passerelle.history.HistoryTable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who brought, judged, corrected and took out what, and when. */
@ExplorerPage
@RequestMapping("/history")
class HistoryPage {

    private static final String ENTRIES = "50";

    private final History history;

    HistoryPage(History history) {
        this.history = history;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") String page,
            Locale language,
            Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("entries", history.page(subject, new Paging(page, ENTRIES), language));
        return "explorer/history";
    }

    /** What an import changed against the one that it replaced. */
    @GetMapping("/changes/{id}")
    String change(@PathVariable String id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("change", history.change(id));
        return "explorer/change";
    }

    @GetMapping(path = "/changes/{id}/file", produces = "text/csv")
    ResponseEntity<ChangeTable> changeTable(@PathVariable String id) {
        return ResponseEntity.ok(history.changeTable(id));
    }

    /** All of it, in the language of the page that leads to it. */
    @GetMapping(path = "/file", produces = "text/csv")
    ResponseEntity<HistoryTable> file(Locale language) {
        return ResponseEntity.ok(history.table(language));
    }
}
