package org.passerelle.backup;

import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a backup: a node or a relationship each, as JSON. */
final class Lines {

    /** What is read is typed as the database types it; whoever hands out a stream closes it. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Lines() {}

    /**
     * A node.
     *
     * @param number by which relationships of the same backup name it
     * @param properties by name, as {@link org.passerelle.graph.JsonValues} writes them
     */
    record Node(long number, List<String> labels, Map<String, Object> properties) {}

    /**
     * A relationship.
     *
     * @param from the number of the node that it leaves
     * @param to the number of the node that it leads to
     * @param properties by name, as {@link org.passerelle.graph.JsonValues} writes them
     */
    record Link(long from, long to, String type, Map<String, Object> properties) {}
}
