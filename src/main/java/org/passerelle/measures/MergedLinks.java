package org.passerelle.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All cooperations between the same two nodes as one link, for the nodes with the most cooperations. */
final class MergedLinks {

    /** Two nodes, the lesser number first. */
    record Pair(int one, int other) {}

    /** The cooperations between two nodes. */
    record Merged(Pair pair, List<Integer> cooperations) {}

    private final List<Integer> nodes;
    private final int nodesLeft;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Merged> links;
    private final int linksLeft;
    private final Map<Integer, Integer> hidden = new TreeMap<>();

    /**
     * Merges.
     *
     * @param members by cooperation, the numbers of its nodes in ascending order
     * @param mostNodes how many nodes are shown
     * @param mostLinks how many links are shown
     */
    MergedLinks(Map<Integer, int[]> members, int mostNodes, int mostLinks) {
        Map<Integer, List<Integer>> cooperations = cooperations(members);
        nodes = choose(members, cooperations, mostNodes);
        nodes.forEach(node -> numbers.put(node, of(node, cooperations).size()));
        nodesLeft = cooperations.size() - nodes.size();
        Set<Integer> shown = new HashSet<>(nodes);
        List<Merged> all = merged(members, shown);
        links = all.stream().limit(mostLinks).toList();
        linksLeft = all.size() - links.size();
        hide(members, shown);
    }

    private static Map<Integer, List<Integer>> cooperations(Map<Integer, int[]> members) {
        Map<Integer, List<Integer>> cooperations = new TreeMap<>();
        members.forEach((cooperation, nodes) -> Arrays.stream(nodes)
                .forEach(node -> cooperations
                        .computeIfAbsent(node, same -> new ArrayList<>())
                        .add(cooperation)));
        return cooperations;
    }

    private static List<Integer> of(int node, Map<Integer, List<Integer>> cooperations) {
        return cooperations.getOrDefault(node, List.of());
    }

    /** The nodes with the most cooperations, each followed by its partners: without them it would stand alone. */
    private static List<Integer> choose(
            Map<Integer, int[]> members, Map<Integer, List<Integer>> cooperations, int most) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        cooperations.forEach((node, all) -> numbers.put(node, all.size()));
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int node : descending(numbers)) {
            if (chosen.size() >= most) {
                break;
            }
            chosen.add(node);
            Map<Integer, Integer> partners = new TreeMap<>();
            of(node, cooperations)
                    .forEach(cooperation -> Arrays.stream(members.getOrDefault(cooperation, new int[0]))
                            .forEach(partner -> partners.merge(partner, 1, Integer::sum)));
            chosen.addAll(descending(partners));
        }
        return chosen.stream().limit(most).toList();
    }

    /** Those of the greatest numbers first. */
    private static List<Integer> descending(Map<Integer, Integer> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The strongest first. */
    private static List<Merged> merged(Map<Integer, int[]> members, Set<Integer> shown) {
        Map<Pair, List<Integer>> merged = new LinkedHashMap<>();
        members.forEach((cooperation, all) -> {
            int[] some = Arrays.stream(all).filter(shown::contains).toArray();
            pairs(some)
                    .forEach(pair -> merged.computeIfAbsent(pair, same -> new ArrayList<>())
                            .add(cooperation));
        });
        return merged.entrySet().stream()
                .map(entry -> new Merged(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(
                                (Merged link) -> -link.cooperations().size())
                        .thenComparing(link -> link.pair().one())
                        .thenComparing(link -> link.pair().other()))
                .toList();
    }

    private static Stream<Pair> pairs(int[] nodes) {
        return IntStream.range(0, nodes.length)
                .boxed()
                .flatMap(at ->
                        IntStream.range(at + 1, nodes.length).mapToObj(other -> new Pair(nodes[at], nodes[other])));
    }

    private void hide(Map<Integer, int[]> members, Set<Integer> shown) {
        Map<Integer, Set<Integer>> beside = new HashMap<>();
        members.values().forEach(all -> {
            List<Integer> left = Arrays.stream(all)
                    .filter(node -> !shown.contains(node))
                    .boxed()
                    .toList();
            if (!left.isEmpty()) {
                Arrays.stream(all)
                        .filter(shown::contains)
                        .forEach(node -> beside.computeIfAbsent(node, same -> new HashSet<>())
                                .addAll(left));
            }
        });
        beside.forEach((node, others) -> hidden.put(node, others.size()));
    }

    /** Those shown: the ones with the most cooperations first, each followed by its partners. */
    List<Integer> nodes() {
        return nodes;
    }

    /** In how many cooperations {@code node} is. */
    int cooperations(int node) {
        return numbers.getOrDefault(node, 0);
    }

    List<Merged> links() {
        return links;
    }

    int nodesLeft() {
        return nodesLeft;
    }

    int linksLeft() {
        return linksLeft;
    }

    /** By node shown, how many of its neighbours are not. */
    Map<Integer, Integer> hidden() {
        return hidden;
    }
}
