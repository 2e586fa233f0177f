package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.measures.MergedQuery;

/**
 * What the page of the network draws, and the addresses of what it may draw instead.
 *
 * @param level as chosen; null when the page chooses
 * @param parties ids of those whose neighbours are drawn
 * @param limit how many nodes at most, as typed; empty for the usual
 * @param question whose answer is drawn; empty for none
 * @param asked what the question is asked with
 */
public record NetworkAddress(
        @Nullable NetworkLevel level,
        List<String> parties,
        String limit,
        PaintQuery paint,
        String question,
        Map<String, String> asked,
        Filters filters) {

    static final String PAGE = "/network";
    static final String SHOW = "show";
    static final String PARTIES = "parties";
    private static final String LIMIT = "limit";
    private static final Links LINKS = new Links();

    /** All that the address says but the filters. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        put(kept, "question", question);
        kept.putAll(asked);
        put(kept, PARTIES, String.join(",", parties));
        if (level != null) {
            kept.put(SHOW, level.code());
        }
        put(kept, LIMIT, limit);
        kept.putAll(paint.named());
        return kept;
    }

    /** How many nodes are drawn at most. */
    String nodes() {
        return limit.isEmpty() ? String.valueOf(MergedQuery.STANDARD_LIMIT) : limit;
    }

    /** What is merged to show the network at {@code level}. */
    MergedQuery merged(NetworkLevel level) {
        String projection = level == NetworkLevel.COOPERATIONS ? NetworkLevel.PARTIES.code() : level.code();
        return new MergedQuery(projection, null, String.join(",", parties), nodes());
    }

    private static void put(Map<String, String> all, String name, String value) {
        Given.text(value).ifPresent(text -> all.put(name, text));
    }

    /** What a form must keep that has fields for how it is drawn. */
    public Map<String, String> hidden() {
        Map<String, String> hidden = kept();
        hidden.keySet().removeAll(List.of(SHOW, LIMIT));
        hidden.keySet().removeAll(PaintQuery.NAMES);
        return hidden;
    }

    /** The page without one of the parties. */
    public String without(String party) {
        Map<String, String> all = kept();
        all.remove(PARTIES);
        put(
                all,
                PARTIES,
                String.join(
                        ",", parties.stream().filter(one -> !one.equals(party)).toList()));
        all.putAll(filters.named());
        return address(all);
    }

    private static String address(Map<String, String> all) {
        return all.isEmpty() ? PAGE : PAGE + "?" + LINKS.query(all);
    }

    /** The page from which a node opens its own part: without the choice of nodes. */
    public String open() {
        Map<String, String> all = kept();
        all.keySet().removeAll(List.of(SHOW, PARTIES));
        all.putAll(filters.named());
        return address(all);
    }

    /** The data of the drawing that shows {@code shown}. */
    String source(NetworkLevel shown) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!question.isEmpty()) {
            all.putAll(asked);
            all.putAll(filters.named());
            all.putAll(paint.named());
            return data("/api/questions/" + question + "/network", all);
        }
        if (shown != NetworkLevel.COOPERATIONS) {
            all.put("projection", shown.code());
        }
        put(all, PARTIES, String.join(",", parties));
        put(all, LIMIT, nodes());
        all.putAll(filters.named());
        all.putAll(paint.named());
        return data(shown == NetworkLevel.COOPERATIONS ? "/api/network" : "/api/network/merged", all);
    }

    private static String data(String path, Map<String, String> all) {
        return all.isEmpty() ? path : path + "?" + LINKS.query(all);
    }

    /** What is exported: the cooperations drawn. */
    public String export() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "question", question);
        all.putAll(asked);
        put(all, PARTIES, String.join(",", parties));
        if (question.isEmpty()) {
            all.putAll(filters.named());
        }
        all.putAll(paint.named());
        return LINKS.query(all);
    }
}
