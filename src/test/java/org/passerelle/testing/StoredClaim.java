package org.passerelle.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;

/**
 * One claim as the graph keeps it: an entry of the lists on a relationship from a record to what it speaks of.
 *
 * @param record id of the record that states it
 * @param subject id of what it is about
 * @param said {@code role}, {@code date}, {@code detail} and the like, as far as it has them
 */
public record StoredClaim(
        String id,
        String record,
        String subject,
        String predicate,
        String value,
        String quote,
        int lineStart,
        int lineEnd,
        Map<String, String> said) {

    private static final Set<String> PARTIES_FIRST = Set.of("PARTICIPATES_IN", "SUPPORTS", "HAS_AMOUNT");

    private static final Map<String, String> SAID = Map.of(
            "roles", "role",
            "dates", "date",
            "details", "detail",
            "ranks", "rank",
            "becauses", "because",
            "uncertains", "uncertain");

    /** All claims of {@code dump}. */
    public static List<StoredClaim> of(GraphDump dump) {
        Map<String, String> texts = new HashMap<>();
        for (GraphNode node : dump.nodes()) {
            if (node.labels().contains("Record")) {
                texts.put(node.id(), String.valueOf(node.properties().get("text")));
            }
        }
        List<StoredClaim> claims = new ArrayList<>();
        for (GraphLink link : dump.links()) {
            if (link.type().equals("EVIDENCE_OF")) {
                for (int at = 0; at < list(link, "claims").size(); at++) {
                    claims.add(of(link, at, texts.getOrDefault(link.from(), "")));
                }
            }
        }
        return claims;
    }

    private static StoredClaim of(GraphLink link, int at, String text) {
        String other = list(link, "abouts").isEmpty() ? "" : text(link, "values", number(link, "abouts", at));
        Map<String, String> said = new HashMap<>();
        SAID.forEach((list, name) -> {
            String entry = text(link, list, at);
            if (!entry.isEmpty()) {
                said.put(name, entry);
            }
        });
        int start = number(link, "starts", at);
        return new StoredClaim(
                "claim" + link.from().substring("record".length()) + "/" + text(link, "claims", at),
                link.from(),
                other.isEmpty() ? link.to() : other,
                text(link, "predicates", at),
                text(link, "values", at),
                list(link, "quotes").isEmpty()
                        ? text.substring(start, start + number(link, "lengths", at))
                        : text(link, "quotes", at),
                number(link, "lineStarts", at),
                number(link, "lineEnds", at),
                said);
    }

    private static List<?> list(GraphLink link, String name) {
        return link.properties().get(name) instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object entry(GraphLink link, String name, int at) {
        List<?> list = list(link, name);
        return at < list.size() ? list.get(at) : null;
    }

    private static String text(GraphLink link, String name, int at) {
        return Objects.toString(entry(link, name, at), "");
    }

    private static int number(GraphLink link, String name, int at) {
        return entry(link, name, at) instanceof Number number ? number.intValue() : 0;
    }

    /** Whether it states a link, which two nodes then have. */
    public boolean isLink() {
        return predicate.matches("[A-Z_]+");
    }

    /** Whether it states {@code link}. */
    public boolean states(GraphLink link) {
        boolean fromParty = PARTIES_FIRST.contains(link.type());
        return predicate.equals(link.type())
                && subject.equals(fromParty ? link.to() : link.from())
                && value.equals(fromParty ? link.from() : link.to())
                && List.of("role", "date", "detail").stream()
                        .allMatch(key ->
                                Objects.equals(said.get(key), link.properties().get(key)));
    }
}
