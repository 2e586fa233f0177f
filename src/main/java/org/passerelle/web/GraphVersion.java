package org.passerelle.web;

import java.util.OptionalLong;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which state of the graph, served by which version of the program, an answer comes from. */
@Component
class GraphVersion {

    private static final String FROM_CLASSES = "development";

    private final Graph graph;
    private final String program;
    private volatile Known known = new Known(OptionalLong.empty(), "");

    /**
     * What was found out last.
     *
     * @param change the last one that the graph had seen
     */
    private record Known(OptionalLong change, String version) {}

    GraphVersion(Graph graph, ObjectProvider<BuildProperties> build) {
        this.graph = graph;
        BuildProperties properties = build.getIfAvailable();
        this.program = properties == null ? FROM_CLASSES : String.valueOf(properties.getVersion());
    }

    /** The version of the program; {@code development} when it runs from classes that no build has described. */
    String program() {
        return program;
    }

    /** A text that is another as soon as another dataset is loaded, one is loaded anew, or elements come or go. */
    String current() {
        OptionalLong change = graph.lastChange();
        Known before = known;
        if (change.isPresent() && change.equals(before.change())) {
            return before.version();
        }
        String version = DigestUtils.sha256Hex(program + graph.read(GraphState::of));
        if (change.equals(graph.lastChange())) {
            known = new Known(change, version);
        }
        return version;
    }
}
