package org.passerelle.explorer;

import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Named;
import org.passerelle.answers.TermFinder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A field: its cooperations, by whom, where and since when. */
@ExplorerPage
class FieldPage {

    private final TermFinder terms;
    private final Profiles profiles;

    FieldPage(TermFinder terms, Profiles profiles) {
        this.terms = terms;
        this.profiles = profiles;
    }

    @GetMapping("/field/{*id}")
    String show(@PathVariable String id, Model model) {
        Named term = terms.namedField("field", IdInPath.of(id));
        model.addAttribute("term", term);
        model.addAttribute("profile", profiles.of("field", term.id()));
        return "explorer/field";
    }
}
