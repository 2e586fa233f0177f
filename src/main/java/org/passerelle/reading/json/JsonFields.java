package org.passerelle.reading.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The objects of the first list of objects, or of all lines, as records. A field within an object is called by both names
 * ({@code partner country}); of a list, the values stand in one field, separated by semicolons.
 */
final class JsonFields implements Fields {

    private static final String BETWEEN = "; ";

    private final boolean lines;
    private final JsonStream stream;
    private final JsonParser json;
    private boolean begun;
    private boolean ended;

    JsonFields(TextFile text, boolean lines) {
        this.stream = new JsonStream(text);
        this.json = stream.tokens();
        this.lines = lines;
    }

    @Override
    public @Nullable Map<String, String> next() {
        try {
            return ended || !advance() ? null : record();
        } catch (JacksonException e) {
            throw stream.broken(e);
        }
    }

    /** To the beginning of the next object; false after the last. */
    private boolean advance() {
        if (!begun && !lines) {
            begun = true;
            findList();
            return true;
        }
        JsonToken token = json.nextToken();
        while (token != null && token.isScalarValue()) {
            token = json.nextToken();
        }
        if (token == JsonToken.START_OBJECT) {
            return true;
        }
        if (token != null && token != JsonToken.END_ARRAY) {
            throw stream.refuse(Refusal.NO_RECORDS);
        }
        readToTheEnd();
        return false;
    }

    /** To the first object of the first list of objects. */
    private void findList() {
        boolean afterStart = false;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (afterStart && token == JsonToken.START_OBJECT) {
                return;
            }
            afterStart = token == JsonToken.START_ARRAY;
        }
        throw stream.refuse(Refusal.NO_RECORDS);
    }

    private Map<String, String> record() {
        Map<String, String> record = new LinkedHashMap<>();
        readObject("", record);
        return record;
    }

    private void readObject(String name, Map<String, String> record) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String inner = name.isEmpty() ? json.currentName() : name + " " + json.currentName();
            readValue(inner, json.nextToken(), record);
        }
    }

    private void readValue(String name, JsonToken token, Map<String, String> record) {
        if (token == JsonToken.START_OBJECT) {
            readObject(name, record);
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                readValue(name, item, record);
            }
        } else if (token != JsonToken.VALUE_NULL) {
            record.merge(name, json.getString(), (one, more) -> one + BETWEEN + more);
        }
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
