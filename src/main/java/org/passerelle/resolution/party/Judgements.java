package org.passerelle.resolution.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.model.Judgement;

/**
 * What people judged, with what follows from it: who is the same as one is the same as the other. A judgement is taken back by deleting its
 * line.
 */
public final class Judgements {

    private final Map<String, List<Judgement>> same = new HashMap<>();
    private final Map<String, List<String>> different = new HashMap<>();

    /** The party that stands for each side: the first of its equals in the file that is an id, else the first name. */
    private final Map<String, String> leaders = new HashMap<>();

    /** No judgements. */
    public static Judgements none() {
        return new Judgements(List.of());
    }

    /** @throws ContradictionException when some say the same what others say different */
    public Judgements(List<Judgement> judgements) {
        judgements.stream().filter(Judgement::same).forEach(this::join);
        judgements.forEach(this::lead);
        List<Judgement> apart = judgements.stream().filter(one -> !one.same()).toList();
        List<String> contradictions = apart.stream()
                .filter(one -> leader(one.left()).equals(leader(one.right())))
                .map(this::contradiction)
                .toList();
        if (!contradictions.isEmpty()) {
            throw new ContradictionException(contradictions);
        }
        apart.forEach(one -> separate(leader(one.left()), leader(one.right())));
    }

    private void join(Judgement judgement) {
        same.computeIfAbsent(JudgedSide.of(judgement.left()), side -> new ArrayList<>())
                .add(judgement);
        same.computeIfAbsent(JudgedSide.of(judgement.right()), side -> new ArrayList<>())
                .add(judgement);
    }

    private void separate(String left, String right) {
        different.computeIfAbsent(left, side -> new ArrayList<>()).add(right);
        different.computeIfAbsent(right, side -> new ArrayList<>()).add(left);
    }

    private void lead(Judgement judgement) {
        for (String text : List.of(judgement.left(), judgement.right())) {
            List<String> equals = List.copyOf(waysFrom(JudgedSide.of(text)).keySet());
            String leader = equals.stream().filter(JudgedSide::isId).findFirst().orElse(equals.get(0));
            equals.forEach(side -> leaders.putIfAbsent(side, leader));
        }
    }

    /** All that is the same as {@code start}, each with the judgements that lead to it, nearest first. */
    private Map<String, List<Judgement>> waysFrom(String start) {
        Map<String, List<Judgement>> ways = new java.util.LinkedHashMap<>(Map.of(start, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String side = open.remove();
            for (Judgement step : same.getOrDefault(side, List.of())) {
                String left = JudgedSide.of(step.left());
                String next = left.equals(side) ? JudgedSide.of(step.right()) : left;
                if (!ways.containsKey(next)) {
                    ways.put(
                            next,
                            Stream.concat(ways.getOrDefault(side, List.of()).stream(), Stream.of(step))
                                    .toList());
                    open.add(next);
                }
            }
        }
        return ways;
    }

    private String contradiction(Judgement different) {
        List<Judgement> way =
                waysFrom(JudgedSide.of(different.left())).getOrDefault(JudgedSide.of(different.right()), List.of());
        List<String> lines =
                way.stream().map(step -> String.valueOf(step.line())).toList();
        return "line %d says that %s and %s are different, %s that they are the same"
                .formatted(
                        different.line(),
                        different.left(),
                        different.right(),
                        lines.isEmpty() ? "their spelling" : "line " + String.join(" and line ", lines));
    }

    private String leader(String text) {
        String side = JudgedSide.of(text);
        return leaders.getOrDefault(side, side);
    }

    /** The id that party {@code id} is merged into; {@code id} itself when it is not. */
    public String canonical(String id) {
        return leader(id);
    }

    /** The id of the party that {@code query} was judged to mean. */
    Optional<String> sameAs(PartyQuery query) {
        return sidesOf(query).filter(JudgedSide::isId).findFirst();
    }

    /** Other names that {@code query} was judged to go by, folded. */
    Stream<String> otherNamesOf(PartyQuery query) {
        List<String> leading = sidesOf(query).toList();
        return leaders.entrySet().stream()
                .filter(entry -> leading.contains(entry.getValue()) && !JudgedSide.isId(entry.getKey()))
                .map(entry -> JudgedSide.nameIn(entry.getKey()));
    }

    /** Whether {@code query} was judged not to mean the party {@code id}. */
    boolean areDifferent(PartyQuery query, String id) {
        return sidesOf(query)
                .anyMatch(side -> different.getOrDefault(side, List.of()).contains(leader(id)));
    }

    private Stream<String> sidesOf(PartyQuery query) {
        return Stream.of(JudgedSide.ofName(query.country(), query.name()), JudgedSide.ofName(null, query.name()))
                .distinct()
                .map(side -> leaders.getOrDefault(side, side));
    }
}
