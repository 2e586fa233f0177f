package org.passerelle.web.neo4jbrowser;

import java.util.Locale;
import org.passerelle.answers.question.QuestionCatalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves the guide, to Neo4j Browser at any address: it holds the catalogue and nothing of the graph. */
@RestController
class GuideController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Guide guide;

    GuideController(QuestionCatalogue catalogue) {
        this.guide = new Guide(catalogue, GuideTexts.read(), GraphStyle.ofTheProject());
    }

    @CrossOrigin
    @GetMapping(Guide.FOLDER + "passerelle-{language:en|fr}.html")
    ResponseEntity<String> guide(@PathVariable String language) {
        String origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(guide.page(Locale.forLanguageTag(language), origin));
    }
}
