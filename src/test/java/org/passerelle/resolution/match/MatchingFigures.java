package org.passerelle.resolution.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.resolution.party.PartyIndex;
import org.passerelle.resolution.party.PartyQuery;
import org.passerelle.resolution.party.Resolver;

/** Prints, for the labelled sets, how much of what is joined is right (precision) and how much of what is right is joined (recall). */
public final class MatchingFigures {

    private static final double[] THRESHOLDS = {0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    private MatchingFigures() {}

    public static void main(String[] arguments) {
        System.out.println(tables());
        if (arguments.length > 0) {
            mistakes(LabelledPair.own(LabelledPair.TUNING));
            mistakes(LabelledPair.ofRegisters(LabelledPair.TUNING));
            if (arguments[0].equals("others")) {
                mistakes(LabelledPair.ofOthers(LabelledPair.TUNING));
            }
        }
    }

    /** As {@code docs/resolution.md} holds them. */
    static String tables() {
        return table("Own set, held-out half", LabelledPair.own(LabelledPair.HELD_OUT))
                + table("Own set, tuning half", LabelledPair.own(LabelledPair.TUNING))
                + first("Names of registers, held-out half", LabelledPair.ofRegisters(LabelledPair.HELD_OUT))
                + table("Names of registers, held-out half", LabelledPair.ofRegisters(LabelledPair.HELD_OUT))
                + table("Names of registers, tuning half", LabelledPair.ofRegisters(LabelledPair.TUNING))
                + table("Public set of company names, held-out half", LabelledPair.ofOthers(LabelledPair.HELD_OUT))
                + table("Public set of company names, tuning half", LabelledPair.ofOthers(LabelledPair.TUNING))
                + table("Public set of company names, both halves", LabelledPair.ofOthers());
    }

    /** How often the right party comes first of all parties of both sets. */
    private static String first(String title, List<LabelledPair> pairs) {
        PartyIndex index = new PartyIndex();
        Map<String, String> ids = new HashMap<>();
        Stream.of(LabelledPair.TUNING, LabelledPair.HELD_OUT)
                .flatMap(
                        half -> Stream.concat(LabelledPair.own(half).stream(), LabelledPair.ofRegisters(half).stream()))
                .map(LabelledPair::right)
                .forEach(name -> ids.computeIfAbsent(key(name), absent -> {
                    String id = "party/" + ids.size();
                    index.add(new KnownParty(
                            id,
                            List.of(name.name()),
                            Objects.requireNonNull(name.kind()),
                            name.city(),
                            name.country(),
                            Map.of()));
                    return id;
                }));
        Resolver resolver = new Resolver(index, Judgements.none());
        List<LabelledPair> same = pairs.stream().filter(LabelledPair::same).toList();
        long first = same.stream()
                .filter(pair -> resolver.alike(query(pair.left()), 0, 1).stream()
                        .anyMatch(choice -> choice.id().equals(ids.get(key(pair.right())))))
                .count();
        return String.format(
                Locale.ROOT,
                "%s: of %d names the right party of %d comes first for %.3f%n%n",
                title,
                same.size(),
                ids.size(),
                first / (double) same.size());
    }

    private static String key(MatchName name) {
        return String.join("|", name.name(), String.valueOf(name.kind()), name.city(), name.country());
    }

    private static PartyQuery query(MatchName name) {
        return new PartyQuery(name.name(), name.kind(), name.city(), name.country(), Map.of());
    }

    private static String table(String title, List<LabelledPair> pairs) {
        long same = pairs.stream().filter(LabelledPair::same).count();
        return "%s: %d pairs, %d of them the same%n%n| threshold | precision | recall | F1 |%n|---|---|---|---|%n%s%n%n"
                .formatted(
                        title,
                        pairs.size(),
                        same,
                        DoubleStream.of(THRESHOLDS)
                                .mapToObj(threshold -> row(threshold, pairs))
                                .collect(Collectors.joining("\n")));
    }

    private static String row(double threshold, List<LabelledPair> pairs) {
        return String.format(
                Locale.ROOT,
                "| %.2f | %.3f | %.3f | %.3f |",
                threshold,
                precision(threshold, pairs),
                recall(threshold, pairs),
                2 / (1 / precision(threshold, pairs) + 1 / recall(threshold, pairs)));
    }

    /** Of the pairs that score at least {@code threshold}, the share that is the same. */
    static double precision(double threshold, List<LabelledPair> pairs) {
        List<LabelledPair> joined =
                pairs.stream().filter(pair -> pair.score() >= threshold).toList();
        return joined.stream().filter(LabelledPair::same).count() / (double) joined.size();
    }

    /** Of the pairs that are the same, the share that scores at least {@code threshold}. */
    static double recall(double threshold, List<LabelledPair> pairs) {
        List<LabelledPair> same = pairs.stream().filter(LabelledPair::same).toList();
        return same.stream().filter(pair -> pair.score() >= threshold).count() / (double) same.size();
    }

    private static void mistakes(List<LabelledPair> pairs) {
        pairs.stream()
                .filter(pair -> pair.same() != pair.score() >= NameMatcher.JOIN)
                .forEach(pair -> System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %s | %s | %s%n",
                        pair.same() ? "missed" : "WRONG ",
                        pair.score(),
                        pair.left().name(),
                        pair.right().name(),
                        new NameMatcher().compare(pair.left(), pair.right()).reasons()));
    }
}
