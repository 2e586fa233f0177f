package org.passerelle.reconciliation;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The endpoint: manifest, queries, data extension. The protocol describes itself, so OpenAPI does not. */
@RestController
@Hidden
@RequestMapping(path = Manifest.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ReconciliationController {

    private final Reconciler reconciler;
    private final Extension extension;
    private final PartyTypes types;
    private final String version;
    private final boolean protectedByPassword;

    ReconciliationController(
            Reconciler reconciler,
            Extension extension,
            PartyTypes types,
            ObjectProvider<BuildProperties> build,
            Settings settings) {
        this.reconciler = reconciler;
        this.extension = extension;
        this.types = types;
        this.version = build.stream()
                .map(properties -> String.valueOf(properties.getVersion()))
                .findFirst()
                .orElse("development");
        this.protectedByPassword = settings.isProtected();
    }

    @GetMapping
    Map<String, ?> get(
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend,
            Locale language) {
        if (queries == null && extend == null) {
            String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            return Manifest.of(base, version, protectedByPassword, types.all(language));
        }
        return post(queries, extend, language);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Map<String, ?> post(
            @RequestParam(required = false) @Nullable String queries,
            @RequestParam(required = false) @Nullable String extend,
            Locale language) {
        if (queries != null) {
            return reconciler.results(QueryBatch.read(queries), language);
        }
        if (extend != null) {
            return extension.answer(extend, language);
        }
        throw NotUnderstood.invalid(QueryFault.NOTHING_ASKED, "form", "").accepting(List.of("queries", "extend"));
    }

    @GetMapping(Manifest.PROPERTIES)
    Map<String, Object> properties(
            @RequestParam(defaultValue = PartyTypes.ANY) String type,
            @RequestParam(defaultValue = "100") int limit,
            Locale language) {
        List<Entry> first = extension.properties(language).stream()
                .limit(Math.max(limit, 0))
                .toList();
        return Map.of("type", type, "limit", limit, "properties", first);
    }
}
