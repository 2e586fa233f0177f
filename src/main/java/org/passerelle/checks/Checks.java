package org.passerelle.checks;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.history.Deed;
import org.passerelle.history.History;
import org.springframework.data.domain.Sort;

/** What people marked as checked, as the database keeps it for every server in front of it. */
public final class Checks {

    private static final Sort ORDER = Sort.by("subject", "when", "id");

    private final Graph graph;
    private final Repositories repositories;
    private final CheckNodes nodes;
    private final History history;

    /** The checks in the database of {@code graph} and {@code repositories}. */
    public Checks(Graph graph, Repositories repositories, History history) {
        this.graph = graph;
        this.repositories = repositories;
        this.nodes = repositories.of(CheckNodes.class);
        this.history = history;
    }

    /** All, by what was checked. */
    public List<Check> all() {
        return whole(nodes.findAll(ORDER));
    }

    /** Those of some cooperations and claims. */
    public List<Check> of(Collection<String> subjects) {
        // most graphs hold none, and each page asks
        boolean any = graph.read(statements -> statements
                        .query(Cypher.named("read/number-of-checks"), Map.of(), row -> row.number("number"))
                        .get(0)
                > 0);
        return any ? whole(nodes.findAllBySubjectIn(subjects, ORDER)) : List.of();
    }

    private static List<Check> whole(List<CheckNode> found) {
        return found.stream().filter(CheckNode::isWhole).map(CheckNode::check).toList();
    }

    /**
     * Marks a cooperation or a claim as checked today; the same person's earlier mark is replaced.
     *
     * @throws NotUnderstood when there is neither of that id, or nobody says who checked it
     */
    public Check mark(String subject, String who, String note) {
        if (who.isBlank()) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "who", who);
        }
        boolean there = graph.read(statements -> !statements
                .query(Cypher.named("read/checkable"), Map.of("id", subject))
                .isEmpty());
        if (!there) {
            throw NotUnderstood.unknown("subject", subject, List.of());
        }
        Check check = new Check(subject, who.strip(), LocalDate.now(ZoneId.systemDefault()), note.strip());
        nodes.save(CheckNode.of(check));
        history.remember(Deed.CHECKED, check.who(), subject, check.note());
        return check;
    }

    /** Takes a mark back; false when there is none. */
    public boolean takeBack(String subject, String who) {
        String id = CheckNode.id(subject, who.strip());
        boolean there = nodes.existsById(id);
        if (there) {
            nodes.deleteAllById(List.of(id));
            history.remember(Deed.CHECK_TAKEN_BACK, who.strip(), subject);
        }
        return there;
    }

    /**
     * Takes the checks of a file that {@link CheckTable} wrote, all of them or none.
     *
     * @param instead whether those that the file does not hold are taken back
     * @return how many are other than before
     * @throws NotUnderstood when the file is at fault
     */
    public int take(String name, InputStream file, boolean instead) throws IOException {
        Map<String, CheckNode> brought = byId(CheckTable.read(name, file).checks());
        Map<String, CheckNode> before = byId(all());
        List<CheckNode> changed = brought.values().stream()
                .filter(one -> !one.equals(before.get(one.id())))
                .toList();
        List<String> gone = before.keySet().stream()
                .filter(id -> instead && !brought.containsKey(id))
                .toList();
        repositories.together(() -> {
            nodes.deleteAllById(gone);
            return nodes.saveAll(changed);
        });
        history.remember(Deed.CHECKS_BROUGHT, null, name, changed.size() + gone.size());
        return changed.size() + gone.size();
    }

    private static Map<String, CheckNode> byId(List<Check> checks) {
        Map<String, CheckNode> byId = new LinkedHashMap<>();
        checks.stream().map(CheckNode::of).forEach(node -> byId.put(node.id(), node));
        return byId;
    }

    /** All of them as a file. */
    public CheckTable table() {
        return new CheckTable(all());
    }
}
