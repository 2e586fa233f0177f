package org.passerelle.export.flat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Evidence;
import org.passerelle.export.Link;
import org.passerelle.export.Network;
import org.passerelle.export.Projection;
import org.passerelle.export.ViewedNodes;
import org.passerelle.views.PlacedNode;

/** A network as nodes and edges. Both come in the order of ids. */
public record FlatNetwork(Network network, Projection projection) {

    /** What is known of nodes; after that, the measures that were asked for. */
    public List<Attribute<Node>> nodeAttributes() {
        Paint paint = network.paint();
        return Stream.of(
                        Node.ATTRIBUTES.stream(),
                        viewed(network.viewed()),
                        paint.measures().stream()
                                .map(measure -> new Attribute<Node>(
                                        measure,
                                        Attribute.Type.DOUBLE,
                                        node -> paint.of(node.id())
                                                .map(look -> look.measures().get(measure))
                                                .orElse(null))))
                .flatMap(attributes -> attributes)
                .toList();
    }

    private static Stream<Attribute<Node>> viewed(ViewedNodes viewed) {
        return viewed.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        viewed("x", Attribute.Type.DOUBLE, viewed, PlacedNode::x),
                        viewed("y", Attribute.Type.DOUBLE, viewed, PlacedNode::y),
                        viewed("note", Attribute.Type.STRING, viewed, PlacedNode::note));
    }

    private static Attribute<Node> viewed(
            String name, Attribute.Type type, ViewedNodes viewed, Function<PlacedNode, @Nullable Object> value) {
        return new Attribute<>(
                name, type, node -> viewed.of(node.id()).map(value).orElse(null));
    }

    /** Hands over every node: parties that take part or support, then cooperations where these are nodes. */
    public void nodes(IOConsumer<Node> reader) throws IOException {
        network.parties(party -> {
            if (party.takesPart()) {
                reader.accept(new Node(party, null));
            }
        });
        if (projection == Projection.NODES) {
            network.cooperations(cooperation -> reader.accept(new Node(null, cooperation)));
        }
    }

    /** Hands over every edge whose two ends are nodes. */
    public void edges(IOConsumer<Edge> reader) throws IOException {
        if (projection == Projection.NODES) {
            bipartite(reader);
        } else {
            network.cooperations(cooperation -> pairs(cooperation, reader));
        }
    }

    private void bipartite(IOConsumer<Edge> reader) throws IOException {
        Set<String> chosen = new HashSet<>();
        network.cooperations(cooperation -> chosen.add(cooperation.id()));
        network.cooperations(cooperation -> {
            for (Link link : cooperation.parties()) {
                reader.accept(edge(cooperation, link, link.to(), cooperation.id()));
            }
            for (Link link : cooperation.links()) {
                if (chosen.contains(link.to())) {
                    reader.accept(edge(cooperation, link, cooperation.id(), link.to()));
                }
            }
        });
    }

    private static Edge edge(Cooperation cooperation, Link link, String from, String to) {
        String role = link.role() == null ? "" : " " + link.role();
        return new Edge(
                from + " " + link.type() + role + " " + to,
                from,
                to,
                link.type(),
                link.role(),
                1,
                true,
                cooperation,
                link.evidence());
    }

    private void pairs(Cooperation cooperation, IOConsumer<Edge> reader) throws IOException {
        List<String> parties = cooperation.participants().stream().sorted().toList();
        double weight = projection == Projection.WEIGHTED ? 1.0 / (parties.size() - 1) : 1;
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                String from = parties.get(one);
                String to = parties.get(other);
                reader.accept(new Edge(
                        from + " " + cooperation.id() + " " + to,
                        from,
                        to,
                        "COOPERATES_WITH",
                        null,
                        weight,
                        false,
                        cooperation,
                        evidence(cooperation, from, to)));
            }
        }
    }

    /** What states that the two take part. */
    private static List<Evidence> evidence(Cooperation cooperation, String one, String other) {
        return cooperation.parties().stream()
                .filter(Link::isParticipation)
                .filter(link -> link.to().equals(one) || link.to().equals(other))
                .flatMap(link -> link.evidence().stream())
                .distinct()
                .toList();
    }
}
