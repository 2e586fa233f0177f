package org.passerelle.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.drawing.Look;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Merges the cooperations of a network into links between its parties, or between the territories in which they lie. */
@Component
public final class Merging {

    /** A drawing of more links for each node shows nothing but lines. */
    private static final int LINKS_OF_NODE = 5;

    /** Of some hundred kilobytes each. */
    private static final int MOST = 20;

    private final Snapshots snapshots;
    private final FittingCooperations fitting;
    private final PartyFinder parties;
    private final NodePainter painter;
    private final KeptByState<Asked, MergedNetwork> kept = new KeptByState<>(MOST);

    Merging(Snapshots snapshots, FittingCooperations fitting, PartyFinder parties, NodePainter painter) {
        this.snapshots = snapshots;
        this.fitting = fitting;
        this.parties = parties;
        this.painter = painter;
    }

    private record Asked(MergedQuery query, DrawingFilter filter, PaintQuery paint) {}

    /**
     * Refuses what cannot be drawn.
     *
     * @throws NotUnderstood when the limit or a measure is not understood
     */
    public static void check(MergedQuery query, PaintQuery paint) {
        limit(query);
        PaintOrder.read(paint);
    }

    private static int limit(MergedQuery query) {
        return Given.text(query.limit())
                .map(text -> Given.number("limit", text, 1, MergedQuery.LARGEST_LIMIT))
                .orElse(MergedQuery.STANDARD_LIMIT);
    }

    /**
     * The network that {@code query} and {@code filter} ask for.
     *
     * @throws NotUnderstood when a value is not understood, or the network is too large
     */
    public MergedNetwork network(MergedQuery query, DrawingFilter filter, PaintQuery paint) {
        Snapshot snapshot = snapshots.current();
        return kept.of(
                snapshot.state(), new Asked(query, filter, paint), () -> network(snapshot, query, filter, paint));
    }

    private MergedNetwork network(Snapshot snapshot, MergedQuery query, DrawingFilter filter, PaintQuery paint) {
        int limit = limit(query);
        Subject subject = Subject.read(query, filter);
        List<String> around = parties.several("parties", query.parties());
        Projector projector = new Projector(snapshot, subject);
        Map<Integer, int[]> members = projector.members(
                ChosenCooperations.of(snapshot, fitting, filter).and(around(snapshot, around)));
        MergedLinks links = new MergedLinks(members, limit, limit * LINKS_OF_NODE);
        return network(subject, snapshot, projector, members.size(), links, painter.paint(paint, subject));
    }

    /** True for cooperations in which one of {@code parties} takes part; for all when there are none. */
    private static IntPredicate around(Snapshot snapshot, List<String> parties) {
        if (parties.isEmpty()) {
            return cooperation -> true;
        }
        Set<Integer> numbers =
                parties.stream().map(snapshot.parties().ids()::number).collect(Collectors.toSet());
        return cooperation -> IntStream.concat(
                        IntStream.of(snapshot.cooperations().parties().of(cooperation)),
                        IntStream.of(snapshot.cooperations().supporters().of(cooperation)))
                .anyMatch(numbers::contains);
    }

    private static MergedNetwork network(
            Subject subject, Snapshot snapshot, Projector projector, int total, MergedLinks merged, Paint paint) {
        Parties parties = snapshot.parties();
        Map<String, Integer> hidden = new TreeMap<>();
        merged.hidden().forEach((node, number) -> hidden.put(parties.ids().of(node), number));
        return new MergedNetwork(
                subject.projection().code(),
                merged.nodes().stream()
                        .map(node -> node(parties, node, merged.cooperations(node), paint))
                        .toList(),
                merged.links().stream().map(link -> link(snapshot, link)).toList(),
                hidden,
                total,
                (int) merged.links().stream()
                        .flatMap(link -> link.cooperations().stream())
                        .distinct()
                        .count(),
                merged.nodesLeft(),
                merged.linksLeft(),
                projector.within(),
                projector.unplaced(),
                paint.shades());
    }

    private static MergedNetwork.Node node(Parties parties, int node, int cooperations, Paint paint) {
        String id = parties.ids().of(node);
        String country = parties.countries().of(node);
        Look look = paint.of(id).orElse(new Look(Map.of(), null, null));
        return new MergedNetwork.Node(
                id,
                parties.name(node),
                parties.english(node),
                parties.french(node),
                parties.kinds().of(node),
                country.isEmpty() ? null : country,
                cooperations,
                look.measures().isEmpty() ? null : look.measures(),
                look.colour(),
                look.size());
    }

    private static MergedNetwork.Link link(Snapshot snapshot, MergedLinks.Merged link) {
        String from = snapshot.parties().ids().of(link.pair().one());
        String to = snapshot.parties().ids().of(link.pair().other());
        return new MergedNetwork.Link(
                from + " " + to,
                from,
                to,
                link.cooperations().size(),
                link.cooperations().stream()
                        .collect(Collectors.toMap(
                                cooperation -> snapshot.cooperations().kinds().of(cooperation),
                                cooperation -> 1,
                                Integer::sum,
                                TreeMap::new)));
    }
}
