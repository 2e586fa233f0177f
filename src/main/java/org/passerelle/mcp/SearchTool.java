package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.Paging;
import org.passerelle.answers.search.SearchResult;
import org.passerelle.answers.search.Searcher;
import org.passerelle.model.Bilingual;

/** Whatever words find. */
record SearchTool(Searcher searcher, Documented documented) implements Tool {

    private static final String TEXT = "text";
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final int LARGEST_SIZE = 100;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("Search", "Rechercher");
    }

    @Override
    public Bilingual description() {
        return new Bilingual(
                "Parties by name, by name and town (HOGIP Dakar) or by kind and town (hospitals Dakar), cooperations, fields, activities,"
                        + " documents and questions, in English or French, and why each was found. Ask this first to learn ids.",
                "Acteurs par leur nom, par nom et ville (HOGIP Dakar) ou par type et ville (hôpital Dakar), coopérations, domaines,"
                        + " activités, documents et questions, en français ou en anglais, et pourquoi. À demander d’abord pour connaître"
                        + " les identifiants.");
    }

    @Override
    public InputSchema input() {
        return new InputSchema()
                .text(TEXT, "What is looked for")
                .number(PAGE, "Which page of the parties, from 0", 0, null)
                .number(SIZE, "Parties a page, 20 unless given", 1, LARGEST_SIZE)
                .require(TEXT);
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        Paging paging = new Paging(call.arguments().get(PAGE), call.arguments().get(SIZE));
        Arguments.atMost(LARGEST_SIZE, SIZE, paging.length());
        SearchResult found = searcher.find(call.required(TEXT), List.of(), "", paging);
        Map<String, Object> told = documented.object(found);
        if (found.nothing()) {
            told.put("says", McpText.NO_SOURCE.with().told(call.language()));
        }
        told.put("permalinks", permalinks(found, call.cited()));
        return told;
    }

    /** Where each thing that was found is shown, by its id. */
    private static Map<String, String> permalinks(SearchResult found, Citing cited) {
        Map<String, String> permalinks = new LinkedHashMap<>();
        found.parties().items().forEach(hit -> put(hit.party().id(), cited, permalinks));
        found.cooperations().items().forEach(hit -> put(hit.cooperation().id(), cited, permalinks));
        found.documents().items().forEach(hit -> put(hit.id(), cited, permalinks));
        found.fields().forEach(hit -> put(hit.id(), cited, permalinks));
        found.activities().forEach(hit -> put(hit.id(), cited, permalinks));
        return permalinks;
    }

    private static void put(String id, Citing cited, Map<String, String> permalinks) {
        permalinks.put(id, cited.permalink(id, "/"));
    }
}
