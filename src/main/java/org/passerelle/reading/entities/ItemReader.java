package org.passerelle.reading.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.json.JsonStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The items of a file, one after the other, in whatever frame: {@code {"entities": {...}}} as Wikidata answers, a list or one item a line as in
 * its dumps. Of each no more is held than is of interest.
 */
final class ItemReader implements AutoCloseable {

    static final String TARGET = "mainsnak/datavalue/value/id";
    static final String NUMERIC_TARGET = "mainsnak/datavalue/value/numeric-id";
    static final String REFERENCE = "references/snaks/P854/datavalue/value";

    private static final String RANK = "rank";
    private static final String VALUE = "mainsnak/datavalue/value";
    private static final String LATITUDE = VALUE + "/latitude";
    private static final String LONGITUDE = VALUE + "/longitude";
    private static final String TWINNED = "P190";
    private static final String COUNTRY = "P17";
    private static final String COORDINATES = "P625";

    /** Registers that the gazetteer knows, by their property. */
    private static final Map<String, String> REGISTERS = Map.of("P1566", "Geonames", "P374", "Insee");

    /** Languages of labels, the best first; {@code mul} is the label of all languages that have none of their own. */
    private static final List<String> LANGUAGES = List.of("fr", "en", "mul");

    private final JsonStream stream;
    private final JsonParser json;
    private final int most;

    ItemReader(TextFile text) {
        this.stream = new JsonStream(text);
        this.json = stream.tokens();
        this.most = text.file().limits().pairs();
    }

    /** The next item; null after the last. */
    @Nullable
    WikidataItem next() {
        try {
            // objects that frame items, lists and names of items are passed through
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    WikidataItem item = item();
                    if (item != null) {
                        return item;
                    }
                }
            }
            return null;
        } catch (JacksonException e) {
            throw stream.broken(e);
        }
    }

    /** The item that begins here; null where the object turns out to be the frame of items, which then come next. */
    private @Nullable WikidataItem item() {
        String id = "";
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> codes = new HashMap<>();
        List<Map<String, String>> twinnings = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("entities") && token == JsonToken.START_OBJECT) {
                return null;
            }
            switch (name) {
                case "id" -> id = token.isScalarValue() ? json.getString() : id;
                case "labels" -> labels(token, labels);
                case "claims" -> claims(token, codes, twinnings);
                default -> json.skipChildren();
            }
        }
        return id.matches("Q\\d{1,12}") ? new WikidataItem(id, label(labels), codes, twinnings) : null;
    }

    private void labels(JsonToken token, Map<String, String> labels) {
        Map<String, String> all = new LinkedHashMap<>();
        collect("", token, all, path -> path.endsWith("/value"));
        all.forEach((path, value) -> labels.put(path.substring(0, path.indexOf('/')), value));
    }

    private static String label(Map<String, String> labels) {
        return LANGUAGES.stream()
                .filter(labels::containsKey)
                .findFirst()
                .map(labels::get)
                .orElseGet(() -> labels.values().stream().findFirst().orElse(""));
    }

    private void claims(JsonToken start, Map<String, String> codes, List<Map<String, String>> twinnings) {
        if (start != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            JsonToken token = json.nextToken();
            boolean wanted = property.equals(TWINNED)
                    || property.equals(COUNTRY)
                    || property.equals(COORDINATES)
                    || REGISTERS.containsKey(property);
            if (wanted && token == JsonToken.START_ARRAY) {
                for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
                    statement(property, one, codes, twinnings);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void statement(
            String property, JsonToken start, Map<String, String> codes, List<Map<String, String>> twinnings) {
        Map<String, String> said = new HashMap<>();
        collect("", start, said, Statements.WANTED::contains);
        if ("deprecated".equals(said.get(RANK))) {
            return;
        }
        switch (property) {
            case TWINNED -> twinnings.add(said);
            case COUNTRY -> put(codes, "Country", Statements.target(said));
            case COORDINATES -> {
                put(codes, "Latitude", said.getOrDefault(LATITUDE, ""));
                put(codes, "Longitude", said.getOrDefault(LONGITUDE, ""));
            }
            default -> put(codes, REGISTERS.get(property), said.getOrDefault(VALUE, ""));
        }
        if (twinnings.size() > most) {
            throw stream.refuse(Refusal.TOO_MANY_PAIRS, most);
        }
    }

    /** The first that is stated counts. */
    private static void put(Map<String, String> codes, @Nullable String name, String value) {
        if (name != null && !value.isEmpty()) {
            codes.putIfAbsent(name, value);
        }
    }

    /** Values by their path, of lists the first; what is not wanted is passed over. */
    private void collect(String path, JsonToken token, Map<String, String> into, Predicate<String> wanted) {
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String inner = path.isEmpty() ? json.currentName() : path + "/" + json.currentName();
                collect(inner, json.nextToken(), into, wanted);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
                collect(path, one, into, wanted);
            }
        } else if (token != JsonToken.VALUE_NULL && wanted.test(path)) {
            into.putIfAbsent(path, json.getString());
        }
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Where values stand in a statement. */
    static final class Statements {

        private static final String TIMES = "qualifiers/%s/datavalue/value/";

        private static final Set<String> WANTED = Set.of(
                RANK,
                TARGET,
                NUMERIC_TARGET,
                VALUE,
                LATITUDE,
                LONGITUDE,
                REFERENCE,
                time("P580"),
                precision("P580"),
                time("P582"),
                precision("P582"),
                time("P585"),
                precision("P585"));

        private Statements() {}

        static String time(String property) {
            return TIMES.formatted(property) + "time";
        }

        static String precision(String property) {
            return TIMES.formatted(property) + "precision";
        }

        /** The number of the item that is the value; empty for "no value" and "some value". */
        static String target(Map<String, String> said) {
            String number = said.get(NUMERIC_TARGET);
            return said.getOrDefault(TARGET, number == null ? "" : "Q" + number);
        }
    }
}
