package org.passerelle.resolution.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.passerelle.model.Judgement;
import org.passerelle.telling.Message;

/**
 * What people judged, with what follows from it: who is the same as one is the same as the other. A judgement is taken back by deleting its
 * line.
 */
public final class Judgements {

    private final Map<String, List<Judgement>> same;
    private final Map<String, List<String>> different;

    /** What stands for each side: the first of its equals in the file that is an id, else the first name. */
    private final Map<String, String> leaders;

    /** All that each leader stands for, itself among them, in the order of the file as far as one leads to the other. */
    private final Map<String, List<String>> members;

    private final ToIntFunction<String> standing;

    private final List<Judgement> all;

    /** No judgements. */
    public static Judgements none() {
        return new Judgements(List.of());
    }

    /** @throws ContradictionException when some say the same what others say different */
    public Judgements(List<Judgement> judgements) {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), id -> 0, List.copyOf(judgements));
        judgements.stream().filter(Judgement::same).forEach(this::join);
        judgements.forEach(this::lead);
        List<Judgement> apart = judgements.stream().filter(one -> !one.same()).toList();
        List<Message> contradictions = apart.stream()
                .filter(one -> leader(one.left()).equals(leader(one.right())))
                .map(this::contradiction)
                .toList();
        if (!contradictions.isEmpty()) {
            throw new ContradictionException(contradictions);
        }
        apart.forEach(one -> separate(leader(one.left()), leader(one.right())));
    }

    private Judgements(
            Map<String, List<Judgement>> same,
            Map<String, List<String>> different,
            Map<String, String> leaders,
            Map<String, List<String>> members,
            ToIntFunction<String> standing,
            List<Judgement> all) {
        this.same = same;
        this.different = different;
        this.leaders = leaders;
        this.members = members;
        this.standing = standing;
        this.all = all;
    }

    /**
     * These judgements for a graph in which some parties have no node.
     *
     * @param rank of the party of an id: of several that were judged the same the one of the lowest stands for all, of equal ones the first
     */
    public Judgements among(ToIntFunction<String> rank) {
        return new Judgements(same, different, leaders, members, rank, all);
    }

    /** What people judged, in their order. */
    public List<Judgement> all() {
        return all;
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
            List<String> all = List.copyOf(waysFrom(JudgedSide.of(text)).keySet());
            String leader = all.stream().filter(JudgedSide::isId).findFirst().orElse(all.get(0));
            if (leaders.putIfAbsent(all.get(0), leader) == null) {
                all.forEach(side -> leaders.putIfAbsent(side, leader));
                members.put(leader, all);
            }
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

    private Message contradiction(Judgement different) {
        List<Judgement> way =
                waysFrom(JudgedSide.of(different.left())).getOrDefault(JudgedSide.of(different.right()), List.of());
        List<String> lines =
                way.stream().map(step -> String.valueOf(step.line())).toList();
        return JudgementFault.CONTRADICTION.with(
                different.line(), different.left(), different.right(), lines.size(), String.join(", ", lines));
    }

    private String leader(String text) {
        String side = JudgedSide.of(text);
        return leaders.getOrDefault(side, side);
    }

    /** The id that party {@code id} is merged into; {@code id} itself when it is not. */
    public String canonical(String id) {
        return standingFor(leader(id)).orElse(id);
    }

    /** Whether a side of a judgement is the id of a party, not a name. */
    public static boolean isId(String side) {
        return JudgedSide.isId(side);
    }

    private Optional<String> standingFor(String leader) {
        return members.getOrDefault(leader, List.of(leader)).stream()
                .filter(JudgedSide::isId)
                .min(Comparator.comparingInt(standing));
    }

    /** The id of the party that {@code query} was judged to mean. */
    public Optional<String> sameAs(PartyQuery query) {
        return members.isEmpty()
                ? Optional.empty()
                : leadersOf(query)
                        .map(this::standingFor)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The judgements by which {@code query} means {@code party}, in the order in which they lead to it; empty when none do. */
    public List<Judgement> grounds(PartyQuery query, KnownParty party) {
        return sidesOf(query)
                .flatMap(side -> waysFrom(side).entrySet().stream())
                .filter(way -> !way.getValue().isEmpty() && isSideOf(way.getKey(), party))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isSideOf(String side, KnownParty party) {
        return JudgedSide.isId(side) ? side.equals(party.id()) : party.isCalled(JudgedSide.nameIn(side));
    }

    /** {@code query} under each other name that people judged it to go by, folded, with the country of that name. */
    Stream<PartyQuery> otherNamesOf(PartyQuery query) {
        if (members.isEmpty()) {
            return Stream.empty();
        }
        List<String> own = sidesOf(query).toList();
        return leadersOf(query)
                .flatMap(leader -> members.getOrDefault(leader, List.of()).stream())
                .distinct()
                .filter(side -> !JudgedSide.isId(side) && !own.contains(side))
                .map(side -> query.called(
                        JudgedSide.nameIn(side), JudgedSide.countryIn(side).orElse(query.country())));
    }

    /** Whether {@code query} was judged not to mean the party {@code id}. */
    boolean areDifferent(PartyQuery query, String id) {
        return !different.isEmpty()
                && leadersOf(query)
                        .anyMatch(leader ->
                                different.getOrDefault(leader, List.of()).contains(leader(id)));
    }

    /** What stands for {@code query}, first for its name in its country, then for its name wherever. */
    private Stream<String> leadersOf(PartyQuery query) {
        return sidesOf(query)
                .filter(side -> JudgedSide.mayBe(side, leaders.getOrDefault(side, side), query))
                .map(side -> leaders.getOrDefault(side, side))
                .distinct();
    }

    private static Stream<String> sidesOf(PartyQuery query) {
        return Stream.of(JudgedSide.ofName(query.country(), query.name()), JudgedSide.ofName(null, query.name()))
                .distinct();
    }
}
