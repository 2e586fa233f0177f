package org.passerelle.export;

import java.io.IOException;
import java.util.List;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.answers.drawing.Paint;

/**
 * A network to be written: parties and cooperations, handed over one by one in the order of their ids, so that there may be more of them
 * than memory holds. Each call reads them anew.
 */
public interface Network {

    /** What it is, in words: "the whole network", or what was asked. */
    String title();

    /** Whether nothing of the graph is left out. */
    boolean whole();

    /** Those who take part or support, and the places where they lie. */
    void parties(IOConsumer<Party> reader) throws IOException;

    void cooperations(IOConsumer<Cooperation> reader) throws IOException;

    /** Nodes of a kind as they stand in the graph, for formats that keep all of it. */
    void nodes(NodeKind kind, IOConsumer<StoredNode> reader) throws IOException;

    /** How its parties look by their measures. */
    default Paint paint() {
        return Paint.NONE;
    }

    /** Where its nodes lie, and the notes on them, when a saved view is exported. */
    default ViewedNodes viewed() {
        return ViewedNodes.NONE;
    }

    /** Every document that may be quoted, by id. */
    List<QuotedDocument> documents();
}
