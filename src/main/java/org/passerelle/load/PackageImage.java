package org.passerelle.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a package holds of a dataset into the rows that write it, as it is read; what follows from them is made anew by the load. In memory are the
 * ids of nodes and which links are stated.
 */
final class PackageImage {

    private static final String DATASETS = "datasets";
    private static final String CLAIMS = "claims";

    /** Kinds of nodes that records speak of, with the key by which the statement for evidence finds one. */
    private static final Map<String, String> SUBJECTS = Map.of("Party", "party", "Cooperation", "cooperation");

    private static final List<LoadStep> LINKS = List.of(
            LoadStep.PART_OF,
            LoadStep.LOCATED_IN,
            LoadStep.PARTICIPATES_IN,
            LoadStep.SUPPORTS,
            LoadStep.HAS_AMOUNT,
            LoadStep.TAKES_PLACE_IN,
            LoadStep.RESTS_ON,
            LoadStep.UNDER,
            LoadStep.IN_FIELD,
            LoadStep.INVOLVES);

    private final PackageTables file;
    private final String dataset;
    private final BiConsumer<LoadStep, Map<String, @Nullable Object>> rows;

    /** Which key finds the node of this id, for the nodes that records speak of. */
    private final Map<String, String> keys = new HashMap<>();

    private final Set<String> fields = new HashSet<>();

    /** What the dataset says, by the ends of each link. */
    private final Set<Stated> stated = new HashSet<>();

    private long records;

    /**
     * That a link is stated.
     *
     * @param more what tells it from another between the same nodes
     */
    private record Stated(String type, String subject, String object, String more) {}

    /**
     * Reads all of it.
     *
     * @param rows takes each row, in the order in which they are written
     */
    PackageImage(PackageTables file, String dataset, BiConsumer<LoadStep, Map<String, @Nullable Object>> rows) {
        this.file = file;
        this.dataset = dataset;
        this.rows = rows;
        head();
        nodes();
        evidence();
        claims();
        references();
        broader();
        LINKS.forEach(step -> links(step.name(), step));
    }

    /** How many records of the dataset the package holds. */
    long records() {
        return records;
    }

    private boolean ours(Map<String, Object> row) {
        return row.get(DATASETS) instanceof Collection<?> datasets && datasets.contains(dataset);
    }

    private boolean isOurRecord(String id) {
        return id.startsWith("record/" + dataset + "/");
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
            head.keySet().removeAll(Set.of("loadedAt", "writing"));
            head.put("id", text(row, "id"));
            rows.accept(LoadStep.DATASET, head);
        });
        each("Document", row -> rows.accept(LoadStep.DOCUMENTS, node(row).map()));
        Map<String, String> documents = new HashMap<>();
        file.links("OF", link -> documents.put(text(link, ":START_ID"), text(link, ":END_ID")));
        file.nodes("Record", row -> {
            if (isOurRecord(text(row, "id"))) {
                records++;
                rows.accept(
                        LoadStep.RECORDS,
                        node(row)
                                .with("document", documents.get(text(row, "id")))
                                .map());
            }
        });
    }

    private void nodes() {
        SUBJECTS.forEach((label, key) -> file.nodes(label, row -> keys.put(text(row, "id"), key)));
        file.nodes("Field", row -> fields.add(text(row, "id")));
        each("Field", row -> rows.accept(LoadStep.FIELDS, node(row).map()));
        each("Activity", row -> rows.accept(LoadStep.ACTIVITIES, node(row).map()));
        each("Party", row -> rows.accept(LoadStep.PARTIES, party(row).map()));
        each(
                "Cooperation",
                row -> rows.accept(
                        LoadStep.COOPERATIONS,
                        node(row).with("label", text(row, "kind")).map()));
        each("Agreement", row -> rows.accept(LoadStep.AGREEMENTS, node(row).map()));
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

    private void evidence() {
        file.links("EVIDENCE_OF", link -> {
            if (isOurRecord(text(link, ":START_ID"))) {
                evidence(text(link, ":START_ID"), text(link, ":END_ID"), properties(link));
            }
        });
    }

    private void evidence(String record, String subject, Map<String, @Nullable Object> columns) {
        rows.accept(
                LoadStep.EVIDENCE,
                RowMap.of("record", record)
                        .with(keys.getOrDefault(subject, ""), subject)
                        .with("properties", columns)
                        .map());
        List<String> predicates = texts(columns, "predicates");
        for (int at = 0; at < predicates.size(); at++) {
            stated.add(new Stated(
                    predicates.get(at),
                    subject,
                    entry(columns, "values", at),
                    more(
                            predicates.get(at),
                            entry(columns, "roles", at),
                            entry(columns, "dates", at),
                            entry(columns, "details", at))));
        }
    }

    private static List<String> texts(Map<String, @Nullable Object> columns, String name) {
        return columns.get(name) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String entry(Map<String, @Nullable Object> columns, String name, int at) {
        List<String> entries = texts(columns, name);
        return at < entries.size() ? entries.get(at) : "";
    }

    private static String more(String type, String role, String date, String detail) {
        return switch (type) {
            case "PARTICIPATES_IN" -> role;
            case "INVOLVES", "HAS_AMOUNT" -> date + "|" + detail;
            default -> "";
        };
    }

    /** Claims that are nodes, as older packages hold them. */
    private void claims() {
        Map<String, String> records = new HashMap<>();
        Map<String, String> subjects = new HashMap<>();
        file.links("STATED_IN", link -> records.put(text(link, ":START_ID"), text(link, ":END_ID")));
        file.links("ABOUT", link -> {
            if (text(link, "as").equals("subject")) {
                subjects.put(text(link, ":START_ID"), text(link, ":END_ID"));
            }
        });
        Map<List<String>, List<EvidenceColumns.Claim>> claims = new LinkedHashMap<>();
        each("Claim", row -> {
            String id = text(row, "id");
            String subject = subjects.getOrDefault(id, "");
            Map<String, @Nullable Object> said = properties(row);
            said.putIfAbsent("dateEarliest", row.get("earliest"));
            said.putIfAbsent("dateLatest", row.get("latest"));
            claims.computeIfAbsent(List.of(records.getOrDefault(id, ""), subject), key -> new ArrayList<>())
                    .add(new EvidenceColumns.Claim(id.substring(id.lastIndexOf('/') + 1), subject, said));
        });
        claims.forEach(
                (of, said) -> evidence(of.get(0), of.get(1), Map.copyOf(EvidenceColumns.of(of.get(1), said, ""))));
    }

    private void references() {
        file.links("REFERS_TO", link -> {
            if (isOurRecord(text(link, ":START_ID"))) {
                rows.accept(
                        LoadStep.REFERS_TO,
                        RowMap.of("from", text(link, ":START_ID"))
                                .with("to", text(link, ":END_ID"))
                                .with("reference", text(link, "reference"))
                                .map());
            }
        });
    }

    private void broader() {
        Map<Boolean, LoadStep> steps = Map.of(true, LoadStep.BROADER_FIELD, false, LoadStep.BROADER_ACTIVITY);
        file.links("BROADER", link -> {
            if (ours(link)) {
                boolean field = fields.contains(text(link, ":START_ID"));
                rows.accept(Objects.requireNonNull(steps.get(field)), link(link));
            }
        });
    }

    private void links(String type, LoadStep step) {
        boolean toSubject = Set.of("PARTICIPATES_IN", "SUPPORTS", "HAS_AMOUNT").contains(type);
        file.links(type, link -> {
            String from = text(link, ":START_ID");
            String to = text(link, ":END_ID");
            String more = more(type, text(link, "role"), text(link, "date"), text(link, "detail"));
            if (ours(link) || stated.contains(new Stated(type, toSubject ? to : from, toSubject ? from : to, more))) {
                rows.accept(step, link(link));
            }
        });
    }

    private Map<String, @Nullable Object> link(Map<String, Object> link) {
        Map<String, @Nullable Object> properties = properties(link);
        properties.remove(CLAIMS);
        boolean isStated = link.get(CLAIMS) instanceof Collection<?> all && !all.isEmpty();
        return RowMap.of("from", text(link, ":START_ID"))
                .with("to", text(link, ":END_ID"))
                .with("properties", properties)
                .with("declared", ours(link) && !isStated)
                .map();
    }
}
