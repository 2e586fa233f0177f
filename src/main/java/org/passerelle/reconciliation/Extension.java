package org.passerelle.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.model.Coded;
import org.passerelle.telling.Message;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Widens a reconciled table by what the graph knows of its parties. */
@Component
class Extension {

    private static final int MOST_IDS = 1000;
    private static final String EXAMPLE = "{\"ids\": [\"city/fr/tours\"], \"properties\": [{\"id\": \"country\"}]}";

    private final Graph graph;
    private final PartyTypes types;

    Extension(Graph graph, PartyTypes types) {
        this.graph = graph;
        this.types = types;
    }

    /** All properties, named in {@code language}. */
    List<Entry> properties(Locale language) {
        return List.of(PartyProperty.values()).stream()
                .map(property -> Entry.of(property.code(), name(property, language)))
                .toList();
    }

    private String name(PartyProperty property, Locale language) {
        return Message.of("words", "property." + property.code()).told(language);
    }

    /**
     * What {@code text}, a data extension query, asks for.
     *
     * @throws NotUnderstood when it is not such a query, asks for too much, or for a property that there is not
     */
    Map<String, Object> answer(String text, Locale language) {
        JsonNode query = QueryBatch.object("extend", text, EXAMPLE);
        List<String> ids = texts(query.path("ids"), "");
        if (ids.size() > MOST_IDS) {
            throw NotUnderstood.invalid(QueryFault.TOO_MANY_IDS, "extend.ids", "", ids.size(), MOST_IDS);
        }
        List<PartyProperty> wanted = texts(query.path("properties"), "/id").stream()
                .map(Extension::property)
                .toList();
        return Map.of("meta", wanted.stream().map(one -> meta(one, language)).toList(), "rows", rows(ids, wanted));
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.at(pointer).asString(""))
                .toList();
    }

    private static PartyProperty property(String id) {
        return Coded.parse(PartyProperty.class, id)
                .orElseThrow(() -> NotUnderstood.invalid(QueryFault.NOT_A_PROPERTY, "extend.properties", id)
                        .accepting(Coded.codes(PartyProperty.class)));
    }

    private Map<String, Object> meta(PartyProperty property, Locale language) {
        Map<String, Object> meta = new LinkedHashMap<>(Map.of("id", property.code(), "name", name(property, language)));
        String type = property.type();
        if (type != null) {
            meta.put("type", types.type(type, language));
        }
        return meta;
    }

    private Map<String, Object> rows(List<String> ids, List<PartyProperty> wanted) {
        Map<String, Row> known = graph
                .read(statements -> statements.query(Cypher.named("read/party-properties"), Map.of("ids", ids)))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.text("id"), row -> new Row(row.map("properties")), (one, same) -> one));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> values(known.getOrDefault(id, new Row(Map.of())), wanted),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, Object> values(Row party, List<PartyProperty> wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        wanted.forEach(property -> values.put(property.code(), property.values(party)));
        return values;
    }
}
