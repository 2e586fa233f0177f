package org.passerelle.imports.assembly;

import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.DatasetPart.PartRecord;

/** The records of a file against those that the last import of the dataset wrote. */
final class RecordComparison {

    private final String dataset;

    /** Fingerprints by id of those written last, without those that the file was seen to hold. */
    private final MVMap<String, String> missing;

    private final MVMap<String, Boolean> fresh;
    private final MVMap<String, Boolean> replaced;

    /** Of which cooperations those speak that are to be written; kept only where an import is replaced. */
    private final MVMap<String, Boolean> spokenOf;

    /** Of the records of the file. */
    private final SetDigest digest = new SetDigest();

    private final boolean replaces;
    private final boolean isNew;
    private long unchanged;

    /** @param work where it is kept */
    RecordComparison(Graph graph, String dataset, String document, WorkFile work) {
        this.dataset = dataset;
        this.missing = work.emptyMap("missing");
        this.fresh = work.emptyMap("fresh");
        this.replaced = work.emptyMap("replaced");
        this.spokenOf = work.emptyMap("spokenOf");
        graph.read(statements -> each(statements, document, missing::put));
        this.replaces = !missing.isEmpty();
        this.isNew = !replaces && !DatasetLoader.holds(graph, dataset);
    }

    /** Passes id and fingerprint of each record that the graph holds of {@code document} to {@code taker}. */
    private static String each(Statements statements, String document, BiConsumer<String, String> taker) {
        statements.each(
                Cypher.named("import/record-fingerprints"),
                Map.of("document", document),
                row -> taker.accept(row.text("id"), row.text("fingerprint")));
        return document;
    }

    /** A digest of the records that the graph holds of {@code document}. */
    static String digest(Graph graph, String document) {
        return graph.read(statements -> {
            SetDigest digest = new SetDigest();
            each(statements, document, (id, fingerprint) -> digest.add(line(id, fingerprint)));
            return digest.text();
        });
    }

    /** The same of the records of the file; to be asked when all were taken. */
    String digest() {
        return digest.text();
    }

    private static String line(String id, String fingerprint) {
        return id + " " + fingerprint;
    }

    void take(PartRecord record) {
        String id = id(record);
        digest.add(line(id, record.fingerprint()));
        String last = missing.remove(id);
        if (record.fingerprint().equals(last)) {
            unchanged++;
            return;
        }
        (last == null ? fresh : replaced).put(id, true);
        if (replaces) {
            record.record().cooperations().forEach(one -> spokenOf.put(one.id(), true));
        }
    }

    /** Whether an earlier import of the dataset is there. */
    boolean replaces() {
        return replaces;
    }

    /** True when the graph holds nothing of the dataset, nor of an import of it that did not come to its end. */
    boolean isNew() {
        return isNew;
    }

    /** Ids of the cooperations of which records speak that are to be written, where an import is replaced. */
    Iterator<String> spokenOf() {
        return WorkFile.keys(spokenOf).iterator();
    }

    private String id(PartRecord record) {
        return "record/" + dataset + "/" + record.record().slug();
    }

    /** True when the graph does not hold the record as the file has it. */
    boolean isToBeWritten(PartRecord record) {
        String id = id(record);
        return fresh.containsKey(id) || replaced.containsKey(id);
    }

    /** Ids of the records that the graph is no longer to hold as they are; to be asked when all were taken. */
    Iterator<String> stale() {
        return Stream.concat(WorkFile.keys(missing), WorkFile.keys(replaced)).iterator();
    }

    /** How many there are of each; to be asked when all were taken. */
    ImportReport.Records number(long rejected) {
        return new ImportReport.Records(fresh.size(), replaced.size(), unchanged, missing.size(), rejected);
    }
}
