package org.passerelle.reading.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.json.JsonStream;
import org.passerelle.reading.row.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Results of a SPARQL query, one after the other: as the endpoint answers ({@code {"head": ..., "results": {"bindings": [...]}}}) or as
 * the page of the Wikidata Query Service lets download ({@code [...]}, values plain or with their types).
 */
final class SparqlResults implements Fields {

    private final JsonStream stream;
    private final JsonParser json;
    private boolean begun;
    private boolean ended;

    SparqlResults(TextFile text) {
        this.stream = new JsonStream(text);
        this.json = stream.tokens();
    }

    /** The next result, its variables with their values; null after the last. */
    @Override
    public @Nullable Map<String, String> next() {
        try {
            if (!begun) {
                begin();
            }
            if (ended) {
                return null;
            }
            JsonToken token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                readToTheEnd();
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw stream.refuse(Refusal.NO_OBJECT);
            }
            return result();
        } catch (JacksonException e) {
            throw stream.broken(e);
        }
    }

    private void begin() {
        begun = true;
        if (json.nextToken() == JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.PROPERTY_NAME && "bindings".equals(json.currentName())) {
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    return;
                }
            }
        }
        throw stream.refuse(Refusal.NO_RESULTS);
    }

    private Map<String, String> result() {
        Map<String, String> result = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String variable = json.currentName();
            String value = value(json.nextToken());
            result.put(variable, value);
        }
        return result;
    }

    /** A plain value, or that of {@code {"type": ..., "value": ...}}. */
    private String value(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            if (token == JsonToken.START_ARRAY) {
                throw stream.refuse(Refusal.LIST_FOR_VALUE);
            }
            return token == JsonToken.VALUE_NULL ? "" : json.getString();
        }
        String value = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = "value".equals(json.currentName());
            JsonToken inner = json.nextToken();
            if (wanted && inner.isScalarValue()) {
                value = json.getString();
            }
            json.skipChildren();
        }
        return value;
    }

    private void readToTheEnd() {
        ended = true;
        stream.readToTheEnd();
    }

    @Override
    public void close() {
        stream.close();
    }
}
