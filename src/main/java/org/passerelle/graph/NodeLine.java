package org.passerelle.graph;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node as it stands in the graph, with the relationships that leave it, as one line of JSON.
 *
 * @param properties by name, as {@link JsonValues} writes them
 */
public record NodeLine(String id, List<String> labels, Map<String, Object> properties, List<Leaving> links) {

    /** The processing instruction, which readers of pictures pass over, that holds one in XML. */
    public static final String INSTRUCTION = "passerelle";

    /** The property, a word of the graph, that states one in linked data. */
    public static final String PROPERTY = "stored";

    /** The text of a document is one value, however long it is. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * A relationship that leaves a node for the node {@code to}.
     *
     * @param properties by name, as {@link JsonValues} writes them
     */
    public record Leaving(String type, String to, Map<String, Object> properties) {}

    /** It as JSON. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /**
     * What {@link #json} wrote.
     *
     * @throws IllegalArgumentException when nothing like that was written
     */
    public static NodeLine read(String json) {
        try {
            return JSON.readValue(json, NodeLine.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a node as JSON", e);
        }
    }
}
