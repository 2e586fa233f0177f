package org.passerelle.export.flat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Party;

/** A node: a party or a cooperation. */
public record Node(@Nullable Party party, @Nullable Cooperation cooperation) {

    /** What is known of nodes. */
    public static final List<Attribute<Node>> ATTRIBUTES = List.of(
            text("type", node -> node.party == null ? "Cooperation" : "Party"),
            text("kind", Node::kind),
            text("nameEn", node -> either(node, Party::nameEn, Cooperation::nameEn)),
            text("nameFr", node -> either(node, Party::nameFr, Cooperation::nameFr)),
            text("aliases", node -> either(node, party -> Cited.joined(party.aliases()), cooperation -> null)),
            text("country", node -> either(node, Party::country, cooperation -> null)),
            text("city", node -> either(node, Party::cityName, cooperation -> null)),
            new Attribute<>(
                    "latitude", Attribute.Type.DOUBLE, node -> either(node, Party::latitude, cooperation -> null)),
            new Attribute<>(
                    "longitude", Attribute.Type.DOUBLE, node -> either(node, Party::longitude, cooperation -> null)),
            new Attribute<>(
                    "supportingBody",
                    Attribute.Type.BOOLEAN,
                    node -> either(node, Party::supportingBody, cooperation -> null)),
            text("status", node -> either(node, party -> null, Cooperation::status)),
            text("since", node -> either(node, party -> null, Cooperation::since)),
            text("sinceEarliest", node -> day(node, Cooperation.Days::sinceEarliest)),
            text("sinceLatest", node -> day(node, Cooperation.Days::sinceLatest)),
            text("until", node -> either(node, party -> null, Cooperation::until)),
            text("untilEarliest", node -> day(node, Cooperation.Days::untilEarliest)),
            text("untilLatest", node -> day(node, Cooperation.Days::untilLatest)),
            text("observedOn", node -> either(node, party -> null, Cooperation::observedOn)),
            text("fields", node -> either(node, party -> null, cooperation -> Cited.joined(cooperation.labels(true)))),
            text(
                    "activities",
                    node -> either(node, party -> null, cooperation -> Cited.joined(cooperation.labels(false)))),
            text("datasets", node -> Cited.joined(either(node, Party::datasets, Cooperation::datasets))),
            text("claims", node -> node.cited().claims()),
            text("quotes", node -> node.cited().quotes()),
            text("documents", node -> node.cited().documents()),
            text("lines", node -> node.cited().lines()),
            text("publishers", node -> node.cited().publishers()),
            text("dates", node -> node.cited().dates()),
            text("licences", node -> node.cited().licences()),
            text("doubts", node -> node.cited().doubts()));

    /** Its id. */
    public String id() {
        return String.valueOf(either(this, Party::id, Cooperation::id));
    }

    /** Its name. */
    public String label() {
        return String.valueOf(either(this, Party::name, Cooperation::name));
    }

    /** Its kind: a label of the graph. */
    public String kind() {
        return String.valueOf(either(this, Party::kind, Cooperation::kind));
    }

    /** The first day of a cooperation of which a source speaks. */
    public @Nullable LocalDate first() {
        return cooperation == null ? null : cooperation.days().first();
    }

    /** The last one. */
    public @Nullable LocalDate last() {
        return cooperation == null ? null : cooperation.days().last();
    }

    private Cited cited() {
        return new Cited(party != null ? party.claims() : cooperation != null ? cooperation.claims() : List.of());
    }

    private static <R> @Nullable R either(
            Node node, Function<Party, @Nullable R> ofParty, Function<Cooperation, @Nullable R> ofCooperation) {
        if (node.party != null) {
            return ofParty.apply(node.party);
        }
        return node.cooperation == null ? null : ofCooperation.apply(node.cooperation);
    }

    private static @Nullable String day(Node node, Function<Cooperation.Days, @Nullable LocalDate> day) {
        LocalDate date = node.cooperation == null ? null : day.apply(node.cooperation.days());
        return date == null ? null : date.toString();
    }

    private static Attribute<Node> text(String name, Function<Node, @Nullable Object> value) {
        return new Attribute<>(name, Attribute.Type.STRING, value);
    }
}
