package org.passerelle.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.springframework.web.util.UriUtils;

/** Addresses of the explorer's pages. */
public final class Links {

    private static final Set<String> PARTIES =
            Arrays.stream(PartyKind.values()).map(PartyKind::idPrefix).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COOPERATIONS = Arrays.stream(CooperationKind.values())
            .map(CooperationKind::idPrefix)
            .collect(Collectors.toUnmodifiableSet());

    /** The page of a party. */
    public String party(String id) {
        return "/party/" + path(id);
    }

    /** The page of a cooperation. */
    public String cooperation(String id) {
        return "/cooperation/" + path(id);
    }

    /** The page of a document. */
    public String document(String id) {
        return "/document/" + path(id);
    }

    /** The page of a field. */
    public String field(String id) {
        return "/field/" + path(id);
    }

    /** The page of a document, with some lines marked. */
    public String lines(String document, long start, long end) {
        return document(document) + "?lines=" + start + "-" + end + "#L" + start;
    }

    /** The answer to a question that is asked with {@code given}. */
    public String question(String id, Map<String, String> given) {
        return "/question/" + path(id) + (given.isEmpty() ? "" : "?" + query(given));
    }

    /** The answer to a question that takes one parameter. */
    public String question(String id, String parameter, String value) {
        return question(id, Map.of(parameter, value));
    }

    /** The page of whatever {@code id} names; null when it has none. */
    public @Nullable String any(@Nullable String id) {
        if (id == null) {
            return null;
        }
        String prefix = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        if (PARTIES.contains(prefix)) {
            return party(id);
        }
        if (COOPERATIONS.contains(prefix)) {
            return cooperation(id);
        }
        return switch (prefix) {
            case "document" -> document(id);
            case "field" -> field(id);
            case "activity" -> question("cooperations-with-activity", "activity", id);
            case "agreement", "record", "claim" -> question("evidence-of", "id", id);
            default -> null;
        };
    }

    /** Neo4j Browser with {@code cypher} in its editor. */
    public String browser(String cypher) {
        return "/browser/?cmd=edit&arg=" + query(cypher);
    }

    /** {@code given} as a query string. */
    public String query(Map<String, String> given) {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + query(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** {@code text} as a value of a query string. */
    public String query(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String path(String id) {
        return UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }
}
