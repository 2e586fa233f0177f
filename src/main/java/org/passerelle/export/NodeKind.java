package org.passerelle.export;

import java.util.Arrays;
import java.util.List;

/** Kinds of nodes that are exported as they stand in the graph: each label has ids of its own. What others lead to comes first. */
public enum NodeKind {
    DATASET("Dataset"),
    DOCUMENT("Document"),
    RECORD("Record"),
    FIELD("Field"),
    ACTIVITY("Activity"),
    PARTY("Party"),
    AGREEMENT("Agreement"),
    COOPERATION("Cooperation");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    /** The label by which an index finds it. */
    public String label() {
        return label;
    }

    /** All labels, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(NodeKind::label).toList();
    }
}
