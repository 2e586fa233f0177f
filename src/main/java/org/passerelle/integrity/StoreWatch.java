package org.passerelle.integrity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.graph.GraphConnection;
import org.passerelle.telling.Message;

/**
 * Looks after an embedded graph between two runs of the program: was it changed by somebody else, is it fit to be used. Nothing is looked at
 * when the graph has seen no transaction since the program left it.
 */
public final class StoreWatch {

    private final Path file;
    private final GraphConnection connection;
    private final List<Message> told = new ArrayList<>();
    private Optional<StoreNote> left = Optional.empty();

    private StoreWatch(Path data, GraphConnection connection) {
        this.file = data.resolve("graph-as-left.json");
        this.connection = connection;
    }

    /**
     * Looks at a graph that was just opened, and sets aside what nothing can be done with.
     *
     * @param data the folder of the program's data
     * @param alone whether nobody but the program can write before the connection is closed, so that it may note how it leaves the graph
     * @return what a person is to know, line by line; nothing when all is as it was left, or for an external database
     */
    public static List<Message> begin(Path data, GraphConnection connection, boolean alone) {
        StoreWatch watch = new StoreWatch(data, connection);
        connection.lastCommit().ifPresent(commit -> {
            watch.look(commit);
            StoreNote.delete(watch.file);
            if (alone) {
                connection.beforeClose(watch::leave);
            }
        });
        return List.copyOf(watch.told);
    }

    private void look(long commit) {
        Optional<StoreNote> note = StoreNote.read(file);
        if (note.isPresent() && note.get().commit() == commit) {
            left = note;
            return;
        }
        note.map(before -> before.tally().differences(Tally.of(connection.graph())))
                .filter(differences -> !differences.isEmpty())
                .ifPresent(differences -> {
                    told.add(WatchText.CHANGED.with());
                    told.addAll(differences);
                });
        List<String> aside = StoreCheck.setAside(connection.graph());
        if (!aside.isEmpty()) {
            told.add(WatchText.ASIDE.with(String.join(", ", aside)));
        }
        List<StoreFault> faults = new StoreCheck(connection.graph()).faults();
        // what the program itself left half-way it takes back itself, and nothing about it is certain until then
        if (faults.stream().noneMatch(fault -> fault.misfit().isHalfWay())) {
            faults.forEach(fault -> told.add(fault.told()));
        }
        if (!told.isEmpty()) {
            told.add(WatchText.REPAIR.with());
        }
    }

    /** Notes how the program leaves the graph. */
    private void leave() {
        long commit = connection.lastCommit().orElseThrow();
        left.filter(note -> note.commit() == commit)
                .orElseGet(() -> new StoreNote(commit, Tally.of(connection.graph())))
                .write(file);
    }
}
