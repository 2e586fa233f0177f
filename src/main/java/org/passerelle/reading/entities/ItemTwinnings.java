package org.passerelle.reading.entities;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.entities.ItemReader.Statements;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.Fields;

/** The twinnings that items state, as the variables of the query of the documentation. */
final class ItemTwinnings implements Fields {

    private static final String ITEM = "http://www.wikidata.org/entity/";

    /** Qualifiers, and what the query calls them. */
    private static final Map<String, String> DATES = Map.of("P580", "start", "P582", "end", "P585", "pointInTime");

    private final ItemReader items;
    private final Map<String, WikidataItem> known;
    private final Queue<Map<String, String>> waiting = new ArrayDeque<>();

    private ItemTwinnings(ItemReader items, Map<String, WikidataItem> known) {
        this.items = items;
        this.known = known;
    }

    /** From the first on; {@code known} are the items of the file. */
    static ItemTwinnings open(TextFile text, Map<String, WikidataItem> known) {
        return new ItemTwinnings(new ItemReader(text), known);
    }

    /** All items of a file, by number, without their twinnings: either side may be told apart and called by what its own item says. */
    static Map<String, WikidataItem> known(TextFile text) {
        Map<String, WikidataItem> known = new HashMap<>();
        Set<String> named = new HashSet<>();
        try (ItemReader items = new ItemReader(text)) {
            for (WikidataItem item = items.next(); item != null; item = items.next()) {
                known.put(item.id(), new WikidataItem(item.id(), item.label(), item.codes(), List.of()));
                item.twinnings().stream().map(Statements::target).forEach(named::add);
                if (known.size() + named.size() > text.file().limits().pairs()) {
                    throw text.file()
                            .refuse(Refusal.TOO_MANY_PAIRS, text.file().limits().pairs());
                }
            }
        }
        return known;
    }

    @Override
    public @Nullable Map<String, String> next() {
        while (waiting.isEmpty()) {
            WikidataItem item = items.next();
            if (item == null) {
                return null;
            }
            item.twinnings().stream().map(said -> record(item, said)).forEach(waiting::add);
        }
        return waiting.remove();
    }

    private Map<String, String> record(WikidataItem item, Map<String, String> said) {
        Map<String, String> record = new LinkedHashMap<>();
        side("a", item.id(), item, record);
        String target = Statements.target(said);
        side("b", target, known.get(target), record);
        DATES.keySet().stream().sorted().forEach(property -> {
            String time = said.get(Statements.time(property));
            if (time != null) {
                record.put(DATES.get(property), dated(time));
                record.put(DATES.get(property) + "Precision", said.getOrDefault(Statements.precision(property), ""));
            }
        });
        String reference = said.get(ItemReader.REFERENCE);
        if (reference != null) {
            record.put("referenceUrl", reference);
        }
        return record;
    }

    private void side(String variable, String id, @Nullable WikidataItem item, Map<String, String> record) {
        record.put(variable, id.isEmpty() ? "" : ITEM + id);
        record.put(variable + "Label", label(item, id));
        if (item == null) {
            return;
        }
        item.codes().forEach((code, value) -> {
            if (!code.equals("Country")) {
                record.put(variable + code, value);
            }
        });
        String country = item.codes().getOrDefault("Country", "");
        String called = label(known.get(country), "");
        if (!called.isEmpty()) {
            record.put(variable + "Country", ITEM + country);
            record.put(variable + "CountryLabel", called);
        }
    }

    private static String label(@Nullable WikidataItem item, String otherwise) {
        return item == null || item.label().isEmpty() ? otherwise : item.label();
    }

    /** {@code +1998-00-00T00:00:00Z}, whose precision says what the zeros stand for, as the endpoint writes it. */
    private static String dated(String time) {
        return (time.startsWith("+") ? time.substring(1) : time).replace("-00", "-01");
    }

    @Override
    public void close() {
        items.close();
    }
}
