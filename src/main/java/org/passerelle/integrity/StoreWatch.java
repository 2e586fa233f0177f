package org.passerelle.integrity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.telling.Message;

/**
 * Looks after an embedded graph between two runs of the program: was it changed by somebody else, is it fit to be used. Nothing is looked at
 * when the graph has seen no transaction since the program left it.
 */
public final class StoreWatch {

    private final Path file;
    private final Optional<StoreNote> note;
    private final List<Message> told = new ArrayList<>();
    private Optional<StoreNote> left = Optional.empty();

    private StoreWatch(Path file) {
        this.file = file;
        this.note = StoreNote.read(file);
    }

    /**
     * The watch over the graph of a data folder, which is not open yet.
     *
     * @param data the folder of the program's data
     */
    public static StoreWatch of(Path data) {
        return new StoreWatch(data.resolve("graph-as-left.json"));
    }

    /**
     * Whether the graph is as a program with the same schema left it: it holds documents, and nothing of it is half-written.
     *
     * @param commit the last transaction that it has seen
     */
    public boolean isLeftWhole(long commit) {
        return note.filter(one -> one.commit() == commit)
                .filter(one -> schema().equals(one.schema()))
                .isPresent();
    }

    /**
     * Looks at a graph that was just opened, and sets aside what nothing can be done with.
     *
     * @param alone whether nobody but the program can write before the connection is closed, so that it may note how it leaves the graph
     * @return what a person is to know, line by line; nothing when all is as it was left, or for an external database
     */
    public List<Message> begin(GraphConnection connection, boolean alone) {
        connection.lastCommit().ifPresent(commit -> {
            look(connection.graph(), commit);
            StoreNote.delete(file);
            if (alone) {
                connection.beforeClose(() -> leave(connection));
            }
        });
        return List.copyOf(told);
    }

    private void look(Graph graph, long commit) {
        if (note.isPresent() && note.get().commit() == commit) {
            left = note;
            return;
        }
        note.map(before -> before.tally().differences(Tally.of(graph)))
                .filter(differences -> !differences.isEmpty())
                .ifPresent(differences -> {
                    told.add(WatchText.CHANGED.with());
                    told.addAll(differences);
                });
        List<String> aside = StoreCheck.setAside(graph);
        if (!aside.isEmpty()) {
            told.add(WatchText.ASIDE.with(String.join(", ", aside)));
        }
        List<StoreFault> faults = new StoreCheck(graph).faults();
        // what the program itself left half-way it takes back itself, and nothing about it is certain until then
        if (faults.stream().noneMatch(fault -> fault.misfit().isHalfWay())) {
            faults.forEach(fault -> told.add(fault.told()));
        }
        if (!told.isEmpty()) {
            told.add(WatchText.REPAIR.with());
        }
    }

    /** Notes how the program leaves the graph. */
    private void leave(GraphConnection connection) {
        long commit = connection.lastCommit().orElseThrow();
        left.filter(as -> as.commit() == commit && schema().equals(as.schema()))
                .orElseGet(() -> note(connection.graph(), commit))
                .write(file);
    }

    private StoreNote note(Graph graph, long commit) {
        Tally tally =
                left.filter(as -> as.commit() == commit).map(StoreNote::tally).orElseGet(() -> Tally.of(graph));
        Object whole = graph.read(statements -> statements
                .query(Cypher.named("integrity/is-whole"), Map.of())
                .get(0)
                .get("whole"));
        return new StoreNote(commit, tally, whole == Boolean.TRUE ? schema() : null);
    }

    private static String schema() {
        return DigestUtils.sha256Hex(GraphConnection.migrations().toString());
    }
}
