package org.passerelle.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An address of the server, decoded, without its language.
 *
 * @param path begins with a slash
 * @param fragment what follows {@code #}; empty for none
 */
record SiteAddress(String path, SortedMap<String, String> query, String fragment) {

    private static final String LANGUAGE = "lang";

    SiteAddress {
        query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
    }

    static SiteAddress of(String path) {
        return new SiteAddress(path, new TreeMap<>(), "");
    }

    static SiteAddress of(String path, Map<String, String> query) {
        return new SiteAddress(path, new TreeMap<>(query), "");
    }

    /** What a link on the page {@code at} leads to; empty when it leads elsewhere. */
    static Optional<SiteAddress> linked(String href, SiteAddress at) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        String place = hash < 0 ? href : href.substring(0, hash);
        if (place.isEmpty()) {
            return Optional.of(new SiteAddress(at.path, at.query, fragment));
        }
        int mark = place.indexOf('?');
        String path = mark < 0 ? place : place.substring(0, mark);
        if (path.isEmpty()) {
            path = at.path;
        } else if (path.startsWith("/") && !path.startsWith("//")) {
            path = decoded(path.replace("+", "%2B"));
        } else {
            return Optional.empty();
        }
        return Optional.of(new SiteAddress(path, parameters(mark < 0 ? "" : place.substring(mark + 1)), fragment));
    }

    private static SortedMap<String, String> parameters(String query) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String one : query.split("&", -1)) {
            int equals = one.indexOf('=');
            String name = decoded(equals < 0 ? one : one.substring(0, equals));
            if (!name.isEmpty() && !name.equals(LANGUAGE)) {
                parameters.put(name, equals < 0 ? "" : decoded(one.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Without the fragment. */
    SiteAddress page() {
        return fragment.isEmpty() ? this : new SiteAddress(path, query, "");
    }

    /** The first segment of the path; empty for the first page. */
    String section() {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    /** Path and query as a request holds them. */
    String asked() {
        String parameters = query.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return encodedPath() + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** As {@link #asked()}, in {@code language}. */
    String asked(String language) {
        return asked() + (query.isEmpty() ? "?" : "&") + LANGUAGE + "=" + language;
    }

    private String encodedPath() {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
