package org.passerelle.imports.judgement;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.DatasetFault;
import org.passerelle.curated.Issue;
import org.passerelle.curated.JudgementReader;
import org.passerelle.files.DurableFile;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.party.ContradictionException;
import org.passerelle.resolution.party.Judgements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;

/** Who people judged to be the same as whom, as the database keeps it for every server in front of it. */
public final class JudgementStore {

    private static final Logger LOG = LoggerFactory.getLogger(JudgementStore.class);

    private static final Sort ORDER = Sort.by("number", "id");

    /** Of the first judgement in the file that people review, after the headings. */
    private static final int FIRST_LINE = 2;

    private final JudgementNodes nodes;
    private final Graph graph;
    private final Repositories repositories;

    /**
     * The judgements in the database of {@code graph}.
     *
     * @param repositories of the same
     */
    public JudgementStore(Graph graph, Repositories repositories) {
        this.graph = graph;
        this.nodes = repositories.of(JudgementNodes.class);
        this.repositories = repositories;
    }

    /** All judgements in their order, each with its line in the file that is made of them. What is not whole is told and left out. */
    public List<Judgement> all() {
        List<JudgementNode> whole =
                nodes.findAll(ORDER).stream().filter(JudgementStore::isWhole).toList();
        return IntStream.range(0, whole.size())
                .mapToObj(index -> whole.get(index).at(index + FIRST_LINE))
                .toList();
    }

    private static boolean isWhole(JudgementNode node) {
        if (!node.isWhole()) {
            LOG.warn("{} in the database is left out: it lacks a part of a judgement", node.id());
        }
        return node.isWhole();
    }

    /**
     * What follows from them.
     *
     * @throws DatasetException when they contradict each other, as when several servers judged at once
     */
    public Judgements judgements() {
        return consequences(all());
    }

    private static Judgements consequences(List<Judgement> judgements) {
        try {
            return new Judgements(judgements);
        } catch (ContradictionException e) {
            throw new DatasetException(
                    DatasetFault.CONTRADICTIONS.with(),
                    e.contradictions().stream()
                            .map(one -> new Issue(JudgementTable.FILE, 0, "judgement", "", one, List.of()))
                            .toList());
        }
    }

    /**
     * Adds a judgement of today.
     *
     * @throws NotUnderstood when something is missing, or it contradicts another one
     */
    public synchronized Judgement add(String left, String right, boolean same, String who, String why) {
        Map.of("who", who, "why", why, "left", left, "right", right).forEach((field, text) -> {
            if (text.isBlank()) {
                throw NotUnderstood.invalid(ValueFault.MISSING, field, text);
            }
        });
        return alone(() -> addNow(left, right, same, who, why));
    }

    private <T> T alone(Supplier<T> work) {
        return graph.alone(Exclusive.JUDGING, () -> {}, work);
    }

    private Judgement addNow(String left, String right, boolean same, String who, String why) {
        List<Judgement> next = new ArrayList<>(all());
        Judgement judgement = new Judgement(
                next.size() + FIRST_LINE, left, right, same, who, LocalDate.now(ZoneId.systemDefault()), why);
        next.add(judgement);
        try {
            new Judgements(next);
        } catch (ContradictionException e) {
            throw NotUnderstood.invalid(
                    JudgementRefusal.CONTRADICTION, "judgement", "", String.valueOf(e.getMessage()));
        }
        nodes.saveAll(numbered(List.of(judgement), nodes.findAll(ORDER)));
        return judgement;
    }

    /** Takes what was judged of two sides back; false when it is gone already. */
    public synchronized boolean remove(String left, String right) {
        boolean there = all().stream()
                .anyMatch(one -> one.left().equals(left) && one.right().equals(right));
        if (there) {
            nodes.deleteAllById(List.of(JudgementNode.id(left, right)));
        }
        return there;
    }

    /**
     * Takes the judgements of a file that people reviewed: all of them, or none.
     *
     * @param instead whether those that the file does not hold are taken back
     * @return how many are other than before
     * @throws DatasetException when the file is at fault, or contradicts itself or what was judged before
     */
    public synchronized int take(Path file, boolean instead) {
        return alone(() -> takeNow(file, instead));
    }

    private int takeNow(Path file, boolean instead) {
        Map<String, Judgement> before = byId(all());
        Map<String, Judgement> brought = byId(JudgementReader.read(file));
        Map<String, Judgement> next = new LinkedHashMap<>(instead ? Map.of() : before);
        next.putAll(brought);
        consequences(List.copyOf(next.values()));
        List<String> gone =
                before.keySet().stream().filter(id -> !next.containsKey(id)).toList();
        List<Judgement> changed = brought.entrySet().stream()
                .filter(one -> !isAsBefore(one.getValue(), before.get(one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        repositories.together(() -> {
            nodes.deleteAllById(gone);
            // a file that stands for all also says in which order
            return nodes.saveAll(
                    instead ? numbered(brought.values(), List.of()) : numbered(changed, nodes.findAll(ORDER)));
        });
        return changed.size() + gone.size();
    }

    private static Map<String, Judgement> byId(List<Judgement> judgements) {
        Map<String, Judgement> byId = new LinkedHashMap<>();
        judgements.forEach(one -> byId.put(JudgementNode.id(one.left(), one.right()), one));
        return byId;
    }

    private static boolean isAsBefore(Judgement one, @Nullable Judgement before) {
        return before != null && JudgementNode.of(one, 0).equals(JudgementNode.of(before, 0));
    }

    /** What is judged anew of the same sides keeps its number; others come last. */
    private static List<JudgementNode> numbered(Collection<Judgement> judgements, List<JudgementNode> there) {
        Map<String, Long> numbers = there.stream()
                .filter(JudgementNode::isWhole)
                .collect(Collectors.toMap(JudgementNode::id, one -> requireNonNull(one.number())));
        List<JudgementNode> numbered = new ArrayList<>();
        long last = numbers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        for (Judgement one : judgements) {
            Long before = numbers.get(JudgementNode.id(one.left(), one.right()));
            numbered.add(JudgementNode.of(one, before == null ? ++last : before));
        }
        return numbered;
    }

    /**
     * Takes over what an earlier version kept in a file.
     *
     * @param file which need not exist
     * @param carried folder into which the file is moved when the database holds what it says
     * @param damaged folder into which it is moved when it is at fault, so that the program can go on without what it says
     */
    public void carryOver(Path file, Path carried, Path damaged) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            int number = take(file, false);
            LOG.info("{} judgements were taken into the database from {}", number, DurableFile.setAside(file, carried));
        } catch (DatasetException | UncheckedIOException fault) {
            setAside(file, damaged, fault);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + file, e);
        }
    }

    private static void setAside(Path file, Path damaged, RuntimeException fault) {
        try {
            LOG.error(
                    "The judgements are damaged and were set aside in {}: {}",
                    DurableFile.setAside(file, damaged),
                    fault.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + file, e);
        }
    }
}
