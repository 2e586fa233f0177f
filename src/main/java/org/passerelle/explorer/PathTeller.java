package org.passerelle.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.claim.Claim;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.Row;

/** Tells a path step by step: over a cooperation that two parties share or support, or to the city where one lies. */
final class PathTeller {

    private static final String SUPPORTS = "SUPPORTS";
    private static final Links LINKS = new Links();

    private final List<Claim> claims;
    private final Say say;

    PathTeller(List<Claim> claims, Say say) {
        this.claims = claims;
        this.say = say;
    }

    /** @param variants paths by the same parties, the one that is told first coming first */
    ToldPath tell(List<Row> variants) {
        Row first = variants.get(0);
        return new ToldPath(
                first.number("hops"),
                parts(first, GraphNode.class)
                        .filter(node -> !isCooperation(node))
                        .map(node -> new ToldPath.Stop(name(node), String.valueOf(LINKS.any(node.id()))))
                        .toList(),
                steps(variants),
                first.maps("over").stream().map(say::name).toList());
    }

    private static <T> Stream<T> parts(Row row, Class<T> type) {
        List<?> graph = row.get("graph") instanceof List<?> list ? list : List.of();
        return graph.stream().filter(type::isInstance).map(type::cast);
    }

    private List<List<ToldPath.Sentence>> steps(List<Row> variants) {
        List<List<ToldPath.Sentence>> all = variants.stream()
                .map(row -> sentences(
                        parts(row, GraphNode.class).toList(),
                        parts(row, GraphLink.class).toList()))
                .toList();
        return IntStream.range(0, all.get(0).size())
                .mapToObj(step -> distinct(all.stream().map(sentences -> sentences.get(step))))
                .toList();
    }

    private static List<ToldPath.Sentence> distinct(Stream<ToldPath.Sentence> sentences) {
        Map<List<ToldPath.Part>, ToldPath.Sentence> byWords = new LinkedHashMap<>();
        sentences.forEach(sentence -> byWords.putIfAbsent(sentence.parts(), sentence));
        return List.copyOf(byWords.values());
    }

    private List<ToldPath.Sentence> sentences(List<GraphNode> nodes, List<GraphLink> links) {
        List<ToldPath.Sentence> sentences = new ArrayList<>();
        int at = 0;
        while (at < nodes.size() - 1) {
            GraphNode here = nodes.get(at);
            GraphNode next = nodes.get(at + 1);
            if (isCooperation(next) && at + 2 < nodes.size()) {
                sentences.add(shared(here, links.get(at), next, links.get(at + 1), nodes.get(at + 2)));
                at += 2;
            } else {
                sentences.add(located(here, links.get(at), next));
                at += 1;
            }
        }
        return sentences;
    }

    private ToldPath.Sentence shared(
            GraphNode one, GraphLink first, GraphNode cooperation, GraphLink second, GraphNode other) {
        boolean oneSupports = first.type().equals(SUPPORTS);
        boolean otherSupports = second.type().equals(SUPPORTS);
        String pattern;
        if (oneSupports && otherSupports) {
            pattern = "path.bothSupport";
        } else if (oneSupports) {
            pattern = "path.supports";
        } else if (otherSupports) {
            pattern = "path.supportedBy";
        } else {
            pattern = "path." + kind(cooperation);
        }
        ToldPath.Sentence told = sentence(pattern, List.of(one, other, cooperation), List.of(first, second));
        Object since = cooperation.properties().get("since");
        if (since == null) {
            return told;
        }
        List<ToldPath.Part> parts = new ArrayList<>(told.parts());
        parts.add(new ToldPath.Part(say.dated("path.since", String.valueOf(since)), null));
        return new ToldPath.Sentence(parts, told.citations());
    }

    private ToldPath.Sentence located(GraphNode here, GraphLink link, GraphNode next) {
        boolean outwards = link.from().equals(here.id());
        return sentence(outwards ? "path.isIn" : "path.hosts", List.of(here, next), List.of(link));
    }

    /** The message, cut at its places: {@code {0}} and so on become links to the nodes. */
    private ToldPath.Sentence sentence(String pattern, List<GraphNode> nodes, List<GraphLink> links) {
        Object[] places = {"\u0000" + 0 + "\u0000", "\u0000" + 1 + "\u0000", "\u0000" + 2 + "\u0000"};
        String text = say.of(pattern, places);
        List<ToldPath.Part> parts = new ArrayList<>();
        String[] pieces = text.split("\u0000", -1);
        for (int i = 0; i < pieces.length; i++) {
            parts.add(i % 2 == 0 ? new ToldPath.Part(pieces[i], null) : part(nodes.get(Integer.parseInt(pieces[i]))));
        }
        return new ToldPath.Sentence(parts, citations(links));
    }

    private ToldPath.Part part(GraphNode node) {
        return new ToldPath.Part(name(node), LINKS.any(node.id()));
    }

    private List<Citation> citations(List<GraphLink> links) {
        return links.stream()
                .flatMap(link -> claims.stream().filter(claim -> claim.states(link)))
                .map(claim -> Citation.of(claim, say))
                .distinct()
                .toList();
    }

    private static boolean isCooperation(GraphNode node) {
        return node.labels().contains("Cooperation");
    }

    private static String kind(GraphNode cooperation) {
        return String.valueOf(cooperation.properties().get("kind"));
    }

    private String name(GraphNode node) {
        Map<String, Object> properties = node.properties();
        return say.name(
                text(properties.getOrDefault("name", node.id())),
                textOrNull(properties.get("nameEn")),
                textOrNull(properties.get("nameFr")));
    }

    private static String text(Object value) {
        return value.toString();
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
