package org.passerelle.integrity;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.telling.Message;

/**
 * What a graph holds, in short: of each label and each type of relationship how many there are, and a checksum of all that they say, in
 * whatever order they come.
 *
 * @param parts by label ({@code Party}) or type ({@code [SUPPORTS]}); of a large graph only the numbers of all
 */
public record Tally(Map<String, Part> parts) {

    public Tally {
        requireNonNull(parts, "parts");
    }

    /**
     * Things of one label or type.
     *
     * @param checksum the sum of the hashes of all of them
     */
    public record Part(long number, long checksum) {

        private Part plus(long hash) {
            return new Part(number + 1, checksum + hash);
        }
    }

    /** Of all labels and types, told in the reader's language; no label begins like these. */
    private static final String NODES = WatchText.NODES.with().asValue();

    private static final String LINKS = WatchText.LINKS.with().asValue();
    private static final Part NONE = new Part(0, 0);

    /** Nodes and relationships, few enough to be gone through at a start. Of a larger graph only their numbers are compared. */
    private static final long LARGEST = 300_000;

    /** Counts {@code graph}. */
    public static Tally of(Graph graph) {
        Row numbers = graph.read(statements -> statements.query(Cypher.named("integrity/numbers"), Map.of()))
                .get(0);
        long nodes = numbers.number("nodes");
        long links = numbers.number("links");
        return nodes + links <= LARGEST
                ? whole(graph)
                : new Tally(Map.of(NODES, new Part(nodes, 0), LINKS, new Part(links, 0)));
    }

    private static Tally whole(Graph graph) {
        Map<String, Part> parts = new TreeMap<>();
        graph.read(statements -> {
            parts.clear();
            statements.each(Cypher.named("integrity/tally-nodes"), Map.of(), row -> add(parts, row));
            statements.each(Cypher.named("integrity/tally-links"), Map.of(), row -> add(parts, row));
            return parts;
        });
        return new Tally(parts);
    }

    private static void add(Map<String, Part> parts, Row row) {
        byte[] text = text(row).getBytes(StandardCharsets.UTF_8);
        long hash = MurmurHash3.hash128x64(text)[0];
        row.texts("parts").forEach(part -> parts.merge(part, NONE.plus(hash), (old, one) -> old.plus(hash)));
    }

    private static String text(Row row) {
        Map<String, @Nullable Object> properties = new TreeMap<>(row.map("properties"));
        return row.texts("parts") + "|" + row.texts("ends") + "|" + properties;
    }

    /** What is otherwise in {@code now}, one line a label or type; empty when nothing is. */
    public List<Message> differences(Tally now) {
        if (parts.containsKey(NODES) != now.parts.containsKey(NODES)) {
            return List.of();
        }
        TreeSet<String> all = new TreeSet<>(parts.keySet());
        all.addAll(now.parts.keySet());
        List<Message> told = new ArrayList<>();
        for (String part : all) {
            Part before = parts.getOrDefault(part, NONE);
            Part after = now.parts.getOrDefault(part, NONE);
            if (before.number() != after.number()) {
                told.add(WatchText.OTHER_NUMBER.with(part, before.number(), after.number()));
            } else if (!before.equals(after)) {
                told.add(WatchText.OTHER_VALUES.with(part));
            }
        }
        return told;
    }
}
