package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.measures.MergedNetwork;

/** The strongest lines of a network, as a table. */
public record NetworkLines(MergedNetwork network, Filters filters) {

    private static final int MOST = 25;
    private static final Links LINKS = new Links();

    /** A row of the table. */
    public record Line(MergedNetwork.Node one, MergedNetwork.Node other, int number, Map<String, Integer> kinds) {}

    /** The strongest first. */
    public List<Line> lines() {
        Map<String, MergedNetwork.Node> nodes =
                network.nodes().stream().collect(Collectors.toMap(MergedNetwork.Node::id, Function.identity()));
        return network.links().stream()
                .limit(MOST)
                .map(link -> new Line(
                        Objects.requireNonNull(nodes.get(link.from())),
                        Objects.requireNonNull(nodes.get(link.to())),
                        link.number(),
                        link.kinds()))
                .toList();
    }

    /** How many lines the table leaves out. */
    public int others() {
        return network.links().size() + network.linksLeft() - lines().size();
    }

    /** The list of the cooperations between two countries; empty for other nodes. */
    public String list(Line line) {
        if (!line.one.kind().equals("Country") || !line.other.kind().equals("Country")) {
            return "";
        }
        Map<String, String> all = new LinkedHashMap<>(filters.named());
        if (all.containsKey("country") || all.containsKey("partner")) {
            return "";
        }
        all.put("country", line.one.id());
        all.put("partner", line.other.id());
        return "/cooperations?" + LINKS.query(all);
    }

    /** The number of each kind. */
    public String told(Line line, Say say) {
        return line.kinds.entrySet().stream()
                .map(entry -> say.number(entry.getValue()) + " " + say.many(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
