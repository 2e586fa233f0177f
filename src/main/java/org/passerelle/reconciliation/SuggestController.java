package org.passerelle.reconciliation;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions for parties, types and properties while one types. */
@RestController
@Hidden
@RequestMapping(path = Manifest.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class SuggestController {

    private final Suggestions suggestions;
    private final PartyTypes types;
    private final Extension extension;

    SuggestController(Suggestions suggestions, PartyTypes types, Extension extension) {
        this.suggestions = suggestions;
        this.types = types;
        this.extension = extension;
    }

    /** What the protocol wraps suggestions in. */
    record Suggested(List<Entry> result) {}

    @GetMapping(Manifest.SUGGEST_ENTITY)
    Suggested entities(@RequestParam String prefix, @RequestParam(defaultValue = "0") int cursor, Locale language) {
        return new Suggested(suggestions.parties(prefix, Math.max(cursor, 0), language));
    }

    @GetMapping(Manifest.SUGGEST_TYPE)
    Suggested types(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            Locale language) {
        return after(cursor, Suggestions.among(types.all(language), prefix));
    }

    @GetMapping(Manifest.SUGGEST_PROPERTY)
    Suggested properties(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") int cursor,
            Locale language) {
        return after(cursor, Suggestions.among(extension.properties(language), prefix));
    }

    private static Suggested after(int cursor, List<Entry> all) {
        return new Suggested(all.stream().skip(Math.max(cursor, 0)).toList());
    }
}
