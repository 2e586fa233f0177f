package org.passerelle.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The texts that JSON-LD states with one property, whatever subject they are about and however the file is laid out. It is read as a stream;
 * a context counts where the file itself holds it, before what it explains, and none is fetched.
 */
final class JsonLdTexts {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser json;
    private final String property;
    private final Consumer<String> reader;

    /** Addresses by the words and prefixes that stand for them. */
    private final Map<String, String> words = new HashMap<>();

    private JsonLdTexts(JsonParser json, String property, Consumer<String> reader) {
        this.json = json;
        this.property = property;
        this.reader = reader;
    }

    /**
     * Hands over each text that {@code in} states with {@code property}.
     *
     * @throws IOException when it is not JSON
     */
    static void each(InputStream in, String property, Consumer<String> reader) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            new JsonLdTexts(json, property, reader).read();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private void read() {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (name.equals("@context")) {
                    context();
                } else if (address(name).equals(property)) {
                    texts();
                }
            }
        }
    }

    private String address(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && words.containsKey(name.substring(0, colon))
                ? words.get(name.substring(0, colon)) + name.substring(colon + 1)
                : words.getOrDefault(name, name);
    }

    /** Takes in the words of a context, or of several in a list. */
    private void context() {
        json.nextToken();
        within(depth -> {
            if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
                words.put(json.currentName(), json.getString());
            }
        });
    }

    /** Hands over the text, or all in a list, whether they stand by themselves or as {@code @value}. */
    private void texts() {
        json.nextToken();
        within(depth -> {
            boolean value = depth == 0 || json.currentName() == null || "@value".equals(json.currentName());
            if (value && json.currentToken() == JsonToken.VALUE_STRING) {
                reader.accept(json.getString());
            }
        });
    }

    /** Hands over every token from the current one to the end of what it begins, with how deep it lies. */
    private void within(IntConsumer each) {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token == null) {
                return;
            }
            if (token.isStructEnd()) {
                depth--;
            }
            each.accept(depth);
            if (token.isStructStart()) {
                depth++;
            }
        } while (depth > 0 && json.nextToken() != null);
    }
}
