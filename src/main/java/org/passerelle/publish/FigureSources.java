package org.passerelle.publish;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.collections4.map.LRUMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What figures of a site name as the sources of what they draw: what the server says, whom nobody can ask there. */
final class FigureSources {

    /** What an address of a drawing says of its looks; {@code figure.js} has the same. */
    private static final List<String> LOOKS =
            List.of("limit", "colourBy", "sizeBy", "measures", "projection", "page", "size", "sort");

    private static final Pattern QUESTION = Pattern.compile("/api/questions/([^/]+)/.*");
    private static final String DOCUMENTS = "/document/";

    /** The drawings of one page ask for the same. */
    private static final int KEPT = 100;

    private static final JsonMapper JSON = new JsonMapper();

    private final Origin origin;
    private final boolean large;
    private final Map<Map<String, String>, List<String>> kept = Collections.synchronizedMap(new LRUMap<>(KEPT));
    private final Map<Map<String, String>, String> documents = new ConcurrentHashMap<>();

    private final Map<String, String> french = new ConcurrentHashMap<>();

    /** @param large whether the graph is so large that citing what each drawing shows would take as long as all pages: then each names every document */
    FigureSources(Origin origin, boolean large) {
        this.origin = origin;
        this.large = large;
    }

    /** The sources of a drawing on {@code page}, each with its publisher and licence, as a JSON list of texts. */
    String of(SiteAddress drawing, SiteAddress page, Document shown, Locale language) {
        // a cooperation quotes on its page all that is known of it; others rest on more than what their pages quote
        return JSON.writeValueAsString(
                page.section().equals("cooperation")
                        ? linked(shown, page).stream()
                                .map(id -> document(id, language))
                                .toList()
                        : asked(drawing, language));
    }

    /** Ids of the documents to which a page links. */
    private static SortedSet<String> linked(Document shown, SiteAddress page) {
        SortedSet<String> ids = new TreeSet<>();
        for (Element link : shown.select("main a[href^=" + DOCUMENTS + "]")) {
            SiteAddress.linked(link.attr("href"), page)
                    .ifPresent(address -> ids.add(address.path().substring(DOCUMENTS.length())));
        }
        return ids;
    }

    private String document(String id, Locale language) {
        return documents.computeIfAbsent(
                Map.of("document", id, "lang", language.getLanguage()),
                one -> cited(one).stream().findFirst().orElse(""));
    }

    private List<String> asked(SiteAddress drawing, Locale language) {
        if (large) {
            return french().keySet().stream()
                    .sorted()
                    .map(one -> in(language, one))
                    .toList();
        }
        Map<String, String> query = new TreeMap<>(drawing.query());
        query.keySet().removeAll(LOOKS);
        Matcher question = QUESTION.matcher(drawing.path());
        if (question.matches()) {
            query.put("question", question.group(1));
        }
        query.put("lang", Locale.ENGLISH.getLanguage());
        List<String> sources = kept.get(query);
        if (sources == null) {
            sources = cited(query);
            kept.put(query, sources);
        }
        return sources.stream().map(one -> in(language, one)).toList();
    }

    private String in(Locale language, String english) {
        return language.equals(Locale.ENGLISH) ? english : french().getOrDefault(english, english);
    }

    /** What each document is called in French, by what it is called in English: one answer of the server does for both. */
    private synchronized Map<String, String> french() {
        if (french.isEmpty()) {
            JsonNode listing;
            int page = 0;
            do {
                listing = origin.json("/api/documents?size=100&page=" + page++);
                listing.path("items").forEach(document -> {
                    String id = document.path("id").asString();
                    french.put(document(id, Locale.ENGLISH), document(id, Locale.FRENCH));
                });
            } while (page * 100L < listing.path("total").asLong());
        }
        return french;
    }

    /** None where the server knows nothing to cite: the graph lost what a saved view draws. */
    private List<String> cited(Map<String, String> query) {
        Map<String, String> asked = new TreeMap<>(query);
        asked.put("style", "csl-json");
        Origin.Page answer = origin.page(SiteAddress.of("/api/cite", asked).asked());
        return answer.isGood()
                ? JSON.readTree(answer.text()).path(0).path("custom").path("sources").values().stream()
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
    }
}
