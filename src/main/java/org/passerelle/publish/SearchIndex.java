package org.passerelle.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** What can be found in the pages of one language: names, what they are names of, where that lies, other names. */
final class SearchIndex {

    /** In the folder of the language. */
    static final String FILE = "search-index.js";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> FOUND = Set.of("party", "cooperation", "field", "document", "question");

    private final Map<String, List<String>> entries = new ConcurrentSkipListMap<>();

    /** Takes what {@code page} shows, as the server sent it. */
    void add(SiteAddress page, Document document) {
        if (!FOUND.contains(page.section()) || !page.query().isEmpty()) {
            return;
        }
        String name = text(document, "main h1");
        if (!name.isEmpty()) {
            entries.put(
                    SitePlan.file(page),
                    List.of(name, text(document, "main .eyebrow"), place(document), others(document, name)));
        }
    }

    private static String text(Document document, String place) {
        Element element = document.selectFirst(place);
        return element == null ? "" : element.text();
    }

    private static String place(Document document) {
        return String.join(", ", document.select("main .places a").eachText());
    }

    /** The other names of a party, of which search finds it as well. */
    private static String others(Document document, String name) {
        return document.select("section[aria-labelledby=names] tbody tr td:first-child").stream()
                .map(Element::text)
                .filter(other -> !other.equals(name))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** The script that hands it to the page: rows of file, name, kind, place and other names. */
    String script() {
        StringBuilder script = new StringBuilder("globalThis.searchIndex = [");
        entries.forEach((file, texts) -> {
            List<String> row = new ArrayList<>(texts);
            row.add(0, file);
            script.append(script.charAt(script.length() - 1) == '[' ? "\n" : ",\n")
                    .append(JSON.writeValueAsString(row));
        });
        return script.append("\n];\n").toString();
    }
}
