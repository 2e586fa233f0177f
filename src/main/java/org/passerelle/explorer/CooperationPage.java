package org.passerelle.explorer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationDocument;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.checks.Check;
import org.passerelle.checks.Checks;
import org.passerelle.web.neo4jbrowser.CypherLiterals;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** A cooperation: who, with what support, resting on what, and each fact beside the words that state it. */
@ExplorerPage
class CooperationPage {

    private static final String AROUND = """
            MATCH (c:Cooperation {id: %s})-[r]-(n)
            WHERE NOT n:Record
            RETURN c, r, n LIMIT 300""";

    private final CooperationDirectory cooperations;
    private final KeptChoices choices;
    private final Checks checks;

    CooperationPage(CooperationDirectory cooperations, KeptChoices choices, Checks checks) {
        this.checks = checks;
        this.cooperations = cooperations;
        this.choices = choices;
    }

    @GetMapping("/cooperation/{*id}")
    String show(@PathVariable String id, @RequestParam Map<String, String> given, Say say, Model model) {
        CooperationDocument cooperation = cooperations.one(IdInPath.of(id));
        model.addAttribute("c", cooperation);
        model.addAttribute("citations", Citations.ofClaims(cooperation.claims(), say));
        model.addAttribute("stated", new StatedProperties(cooperation.claims(), say));
        checks(cooperation, model);
        model.addAttribute("filters", Filters.of(DrawingFilter.of(given)));
        model.addAttribute("choices", choices.later(say));
        model.addAttribute("cypher", AROUND.formatted(CypherLiterals.literal(cooperation.id())));
        return "explorer/cooperation";
    }

    /** What of it was checked: itself, and how many of its claims. */
    private void checks(CooperationDocument cooperation, Model model) {
        Stream<String> claims = cooperation.claims().stream().map(Claim::id);
        Map<Boolean, List<Check>> found =
                checks.of(Stream.concat(Stream.of(cooperation.id()), claims).toList()).stream()
                        .collect(Collectors.partitioningBy(
                                check -> check.subject().equals(cooperation.id())));
        model.addAttribute("checks", found.getOrDefault(true, List.of()));
        model.addAttribute("checkedClaims", found.getOrDefault(false, List.of()).size());
    }

    /** Marks a cooperation as checked. */
    @PostMapping("/check")
    String check(@RequestParam String subject, @RequestParam String who, @RequestParam(defaultValue = "") String note) {
        checks.mark(subject, who, note);
        return page(subject);
    }

    /** Takes a mark back. */
    @PostMapping("/check/undo")
    String undo(@RequestParam String subject, @RequestParam String who) {
        checks.takeBack(subject, who);
        return page(subject);
    }

    private static String page(String cooperation) {
        return "redirect:/cooperation/" + UriUtils.encodePath(cooperation, StandardCharsets.UTF_8);
    }
}
