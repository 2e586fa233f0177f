package org.passerelle.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a package holds of a dataset into the rows that write it; what follows from them is made anew by the load. */
final class PackageImage {

    private static final String DATASETS = "datasets";
    private static final String CLAIMS = "claims";

    /** Kinds of nodes, with the key by which the statement for claims finds one. */
    private static final Map<String, String> ENDS = Map.of(
            "Party", "party",
            "Cooperation", "cooperation",
            "Agreement", "agreement",
            "Field", "field",
            "Activity", "activity");

    private static final List<LoadStep> LINKS = List.of(
            LoadStep.PART_OF,
            LoadStep.LOCATED_IN,
            LoadStep.PARTICIPATES_IN,
            LoadStep.SUPPORTS,
            LoadStep.TAKES_PLACE_IN,
            LoadStep.RESTS_ON,
            LoadStep.UNDER,
            LoadStep.IN_FIELD,
            LoadStep.INVOLVES);

    private final PackageFile file;
    private final String dataset;
    private final GraphImage image = new GraphImage();

    /** Which key finds the node of this id, for the nodes that claims are about. */
    private final Map<String, String> keys = new HashMap<>();

    private long records;

    PackageImage(PackageFile file, String dataset) {
        this.file = file;
        this.dataset = dataset;
        head();
        nodes();
        claims();
        LINKS.forEach(step -> links(step.name(), step));
        broader();
    }

    GraphImage build() {
        return image;
    }

    /** How many records of the dataset the package holds. */
    long records() {
        return records;
    }

    private boolean ours(Map<String, Object> row) {
        return row.get(DATASETS) instanceof Collection<?> datasets && datasets.contains(dataset);
    }

    private void each(String label, java.util.function.Consumer<Map<String, Object>> reader) {
        file.nodes(label, row -> {
            if (ours(row)) {
                reader.accept(row);
            }
        });
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(Objects.requireNonNullElse(row.get(name), ""));
    }

    /** {@code row} without its id and what else has a place of its own. */
    private static Map<String, @Nullable Object> properties(Map<String, Object> row) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(row);
        properties.keySet().removeAll(Set.of("id", DATASETS, ":LABEL", ":START_ID", ":END_ID"));
        return properties;
    }

    private static RowMap node(Map<String, Object> row) {
        return RowMap.of("id", text(row, "id")).with("properties", properties(row));
    }

    private void head() {
        each("Dataset", row -> {
            Map<String, @Nullable Object> head = properties(row);
            head.remove("loadedAt");
            head.put("id", text(row, "id"));
            image.add(LoadStep.DATASET, head);
        });
        each("Document", row -> image.add(LoadStep.DOCUMENTS, node(row).map()));
        Map<String, String> documents = new HashMap<>();
        file.links("OF", link -> documents.put(text(link, ":START_ID"), text(link, ":END_ID")));
        each("Record", row -> {
            records++;
            image.add(
                    LoadStep.RECORDS,
                    node(row).with("document", documents.get(text(row, "id"))).map());
        });
    }

    private void nodes() {
        ENDS.forEach((label, key) -> file.nodes(label, row -> keys.put(text(row, "id"), key)));
        each("Field", row -> image.add(LoadStep.FIELDS, node(row).map()));
        each("Activity", row -> image.add(LoadStep.ACTIVITIES, node(row).map()));
        each("Party", row -> image.add(LoadStep.PARTIES, party(row).map()));
        each(
                "Cooperation",
                row -> image.add(
                        LoadStep.COOPERATIONS,
                        node(row).with("label", text(row, "kind")).map()));
        each("Agreement", row -> image.add(LoadStep.AGREEMENTS, node(row).map()));
    }

    /** Leaves out the label of those who support something: it follows from links. */
    private static RowMap party(Map<String, Object> row) {
        List<String> labels = new ArrayList<>();
        if (row.get(":LABEL") instanceof Collection<?> all) {
            all.forEach(label -> labels.add(String.valueOf(label)));
        }
        labels.remove("SupportingBody");
        return node(row).with("labels", labels);
    }

    private void claims() {
        Map<String, String> stated = new HashMap<>();
        Map<String, String> subjects = new HashMap<>();
        Map<String, String> objects = new HashMap<>();
        file.links("STATED_IN", link -> stated.put(text(link, ":START_ID"), text(link, ":END_ID")));
        file.links(
                "ABOUT",
                link -> (text(link, "as").equals("subject") ? subjects : objects)
                        .put(text(link, ":START_ID"), text(link, ":END_ID")));
        Map<List<String>, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        each("Claim", row -> {
            String id = text(row, "id");
            Map<String, @Nullable Object> properties = properties(row);
            properties.put("id", id);
            RowMap claim = RowMap.of("properties", properties);
            String object = objects.get(id);
            if (object != null) {
                claim.with(String.valueOf(keys.get(object)), object);
            }
            rows.computeIfAbsent(
                            List.of(stated.getOrDefault(id, ""), subjects.getOrDefault(id, "")),
                            key -> new ArrayList<>())
                    .add(claim.map());
        });
        rows.forEach((of, claims) -> image.add(
                LoadStep.CLAIMS,
                RowMap.of("record", of.get(0))
                        .with(String.valueOf(keys.get(of.get(1))), of.get(1))
                        .with(CLAIMS, claims)
                        .map()));
    }

    private void broader() {
        Map<Boolean, LoadStep> steps = Map.of(true, LoadStep.BROADER_FIELD, false, LoadStep.BROADER_ACTIVITY);
        file.links("BROADER", link -> {
            if (ours(link)) {
                boolean field = "field".equals(keys.get(text(link, ":START_ID")));
                image.add(Objects.requireNonNull(steps.get(field)), link(link));
            }
        });
    }

    private void links(String type, LoadStep step) {
        file.links(type, link -> {
            if (ours(link)) {
                image.add(step, link(link));
            }
        });
    }

    /** Of what states a link, that of this dataset. */
    private Map<String, @Nullable Object> link(Map<String, Object> link) {
        List<String> claims = new ArrayList<>();
        Map<String, @Nullable Object> properties = properties(link);
        properties.remove(CLAIMS);
        if (link.get(CLAIMS) instanceof Collection<?> all) {
            all.stream()
                    .map(String::valueOf)
                    .filter(claim -> claim.startsWith("claim/" + dataset + "/"))
                    .forEach(claims::add);
        }
        return RowMap.of("from", text(link, ":START_ID"))
                .with("to", text(link, ":END_ID"))
                .with("properties", properties)
                .with(CLAIMS, claims)
                .map();
    }
}
