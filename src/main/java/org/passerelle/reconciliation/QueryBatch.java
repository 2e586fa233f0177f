package org.passerelle.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.party.PartyLabel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send: a JSON object of queries by the client's own keys, or one for an extension. */
final class QueryBatch {

    /** Said in the manifest, and held to. */
    static final int MOST_QUERIES = 200;

    private static final int MOST_LETTERS = 500;
    private static final int STANDARD_LIMIT = 5;
    private static final int MOST_CANDIDATES = 50;
    private static final int QUOTED = 60;

    private static final JsonMapper JSON = new JsonMapper();

    private QueryBatch() {}

    /**
     * The queries in {@code text}, by the client's keys.
     *
     * @throws NotUnderstood when it is not such a batch, or too large
     */
    static Map<String, ReconciliationQuery> read(String text) {
        JsonNode batch = object("queries", text, "{\"q0\": {\"query\": \"CHU de Tours\"}}");
        if (batch.size() > MOST_QUERIES) {
            throw NotUnderstood.invalid(QueryFault.TOO_MANY_QUERIES, "queries", "", batch.size(), MOST_QUERIES);
        }
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        batch.properties().forEach(entry -> queries.put(entry.getKey(), query(entry.getKey(), entry.getValue())));
        return queries;
    }

    /** The JSON object that parameter {@code field} holds. */
    static JsonNode object(String field, String text, String example) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException noJson) {
            throw notJson(field, text, example);
        }
        throw notJson(field, text, example);
    }

    private static NotUnderstood notJson(String field, String text, String example) {
        return NotUnderstood.invalid(QueryFault.NOT_JSON, field, StringUtils.abbreviate(text, QUOTED))
                .accepting(List.of(example));
    }

    private static ReconciliationQuery query(String key, JsonNode node) {
        if (!node.isObject() || !(node.path("query").isString() || node.has("properties"))) {
            throw notJson("queries." + key, node.toString(), "{\"query\": \"CHU de Tours\"}");
        }
        int limit = node.path("limit").asInt(STANDARD_LIMIT);
        return new ReconciliationQuery(
                StringUtils.truncate(node.path("query").asString(""), MOST_LETTERS),
                kinds(key, node.path("type")),
                limit < 1 ? STANDARD_LIMIT : Math.min(limit, MOST_CANDIDATES),
                properties(node.path("properties")));
    }

    private static List<String> kinds(String key, JsonNode type) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode one : type.isArray() ? type : JSON.createArrayNode().add(type)) {
            String text = one.isObject() ? one.path("id").asString("") : one.asString("");
            if (!text.isBlank() && !text.equals(PartyTypes.ANY)) {
                kinds.add(PartyLabel.named("queries." + key + ".type", text));
            }
        }
        return List.copyOf(kinds);
    }

    /** Of several values of one property the first; ids of reconciled cells by their names, which the resolver compares. */
    private static Map<String, String> properties(JsonNode properties) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode property : properties) {
            JsonNode value = property.path("v").isArray() ? property.path("v").path(0) : property.path("v");
            String text = value.isObject()
                    ? value.path("name").asString(value.path("id").asString(""))
                    : value.asString("");
            if (!text.isBlank()) {
                values.put(property.path("pid").asString(""), StringUtils.truncate(text, MOST_LETTERS));
            }
        }
        return values;
    }
}
