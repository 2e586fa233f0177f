package org.passerelle.web.neo4jbrowser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.GraphConnection;
import org.passerelle.settings.Settings;
import org.passerelle.text.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Serves Neo4j Browser at {@code /browser/}, which opens connected to this server's graph, with the guide, the style and favourites. */
@Controller
class BrowserController {

    private static final String PAGE = "browser/index.html";
    private static final String FIRST_SCRIPT = "<script src=";

    /**
     * Neo4j Browser loads statistics and feedback from other hosts: only its own scripts and fonts run. It connects to wherever the
     * database or a guide is.
     */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-eval'",
            "worker-src 'self' blob:",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src * data: blob:",
            "connect-src * ws: wss:",
            "frame-ancestors 'self'",
            "base-uri 'none'",
            "object-src 'none'");

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType CYPHER = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType ARCHIVE = new MediaType("application", "zip");

    private final BrowserConnection connection;
    private final Guide guide;
    private final Favourites favourites;
    private final GraphStyle style = GraphStyle.ofTheProject();
    private final String page;
    private final JsonMapper json = JsonMapper.builder().build();

    BrowserController(GraphConnection connection, QuestionCatalogue catalogue, Settings settings) throws IOException {
        this.connection = BrowserConnection.to(connection, settings.bolt().uri());
        GuideTexts texts = GuideTexts.read();
        this.guide = new Guide(catalogue, texts, style);
        this.favourites = new Favourites(catalogue, texts);
        this.page = new ClassPathResource(PAGE).getContentAsString(StandardCharsets.UTF_8);
    }

    /** All that an address of Neo4j Browser is relative to ends in a slash. */
    @GetMapping("/browser")
    String slash() {
        return "redirect:"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replacePath("/browser/")
                        .build()
                        .toUriString();
    }

    /** The page of Neo4j Browser, with our two scripts before its own. */
    @GetMapping({"/browser/", "/browser/index.html"})
    ResponseEntity<String> page(Locale locale) {
        String scripts =
                "<script src=\"passerelle-settings.js?lang=%s\"></script><script src=\"passerelle.js\"></script>"
                        .formatted(Language.of(locale).locale().getLanguage());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.replaceFirst(FIRST_SCRIPT, scripts + FIRST_SCRIPT));
    }

    /** What {@code passerelle.js} prepares Neo4j Browser with. */
    @GetMapping("/browser/passerelle-settings.js")
    ResponseEntity<String> settings(Locale locale) {
        String settings = json.writeValueAsString(BrowserSettings.of(
                connection, guide, favourites, style, Language.of(locale).locale()));
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body("window.passerelle = " + settings + ";\n");
    }

    @GetMapping("/browser/passerelle-favourites.cypher")
    ResponseEntity<String> script(Locale locale) {
        return download("passerelle-favourites.cypher", CYPHER)
                .body(favourites.script(Language.of(locale).locale()));
    }

    @GetMapping("/browser/passerelle-favourites.zip")
    ResponseEntity<byte[]> archive(Locale locale) {
        return download("passerelle-favourites.zip", ARCHIVE)
                .body(favourites.archive(Language.of(locale).locale()));
    }

    private static ResponseEntity.BodyBuilder download(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
