package org.passerelle.ingest;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of one record, each once: the statement that writes them makes every one anew. */
final class ClaimRows {

    private final String record;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /** @param record id of the record that states them */
    ClaimRows(String record) {
        this.record = record;
    }

    /** What is said of a claim, and of which nodes, by the step that writes these. */
    private record Claim(Map<String, @Nullable Object> properties, Map<LoadStep, Set<Map<String, String>>> about) {}

    /** A claim; of two with one id the later is kept. */
    void add(String id, RowMap properties) {
        Claim earlier = claims.get(id);
        Map<LoadStep, Set<Map<String, String>>> about =
                earlier == null ? new EnumMap<>(LoadStep.class) : earlier.about();
        claims.put(id, new Claim(properties.with("id", id).present(), about));
    }

    /**
     * Says what the claim {@code id}, which was added, is about.
     *
     * @param nodes the step that writes nodes of that kind
     * @param as {@code subject} or {@code object}
     */
    void about(String id, LoadStep nodes, String node, String as) {
        requireNonNull(claims.get(id))
                .about()
                .computeIfAbsent(nodes, key -> new LinkedHashSet<>())
                .add(Map.of("node", node, "as", as));
    }

    void addTo(GraphImage image) {
        claims.values().forEach(claim -> {
            RowMap row = RowMap.of("record", record).with("properties", claim.properties());
            claim.about()
                    .forEach((nodes, about) -> row.with(nodes.name().toLowerCase(Locale.ROOT), List.copyOf(about)));
            image.add(LoadStep.CLAIMS, row.map());
        });
    }
}
