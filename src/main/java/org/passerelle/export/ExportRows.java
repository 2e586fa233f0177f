package org.passerelle.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Row;

/** Makes parties and cooperations of the rows of {@code cypher/export/}. */
final class ExportRows {

    private final Map<String, QuotedDocument> documents;

    ExportRows(Map<String, QuotedDocument> documents) {
        this.documents = documents;
    }

    static QuotedDocument document(Row row) {
        Map<String, @Nullable Object> document = row.map("document");
        return new QuotedDocument(
                text(document, "id"),
                text(document, "title"),
                text(document, "publisher"),
                textOrNull(document, "address"),
                textOrNull(document, "language"),
                textOrNull(document, "observedOn"),
                textOrNull(document, "license"),
                textOrNull(document, "sha256"));
    }

    Party party(Row row, boolean takesPart) {
        Map<String, @Nullable Object> party = row.map("party");
        Map<String, @Nullable Object> city = row.map("city");
        String id = text(party, "id");
        Map<String, Evidence> claims = claims(id, row.maps("claims"));
        return new Party(
                id,
                text(party, "kind"),
                text(party, "name"),
                textOrNull(party, "nameEn"),
                textOrNull(party, "nameFr"),
                row.texts("aliases"),
                textOrNull(party, party.get("countryCode") == null ? "iso2" : "countryCode"),
                textOrNull(party, "code"),
                textOrNull(city, "id"),
                textOrNull(city, "name"),
                degrees(party, city, "latitude"),
                degrees(party, city, "longitude"),
                textOrNull(party, "geonamesId"),
                textOrNull(party, "wikidataId"),
                Boolean.TRUE.equals(row.get("supportingBody")),
                takesPart,
                row.texts("datasets"),
                links(row.maps("places"), claims),
                List.copyOf(claims.values()));
    }

    Cooperation cooperation(Row row) {
        Map<String, @Nullable Object> cooperation = row.map("cooperation");
        String id = text(cooperation, "id");
        Map<String, Evidence> claims = claims(id, row.maps("claims"));
        return new Cooperation(
                id,
                text(cooperation, "kind"),
                text(cooperation, "name"),
                textOrNull(cooperation, "nameEn"),
                textOrNull(cooperation, "nameFr"),
                textOrNull(cooperation, "status"),
                textOrNull(cooperation, "since"),
                textOrNull(cooperation, "until"),
                textOrNull(cooperation, "observedOn"),
                days(row.map("days")),
                row.texts("datasets"),
                links(row.maps("parties"), claims),
                links(row.maps("links"), claims),
                terms(row.maps("terms"), claims),
                amounts(row.maps("amounts"), claims),
                List.copyOf(claims.values()));
    }

    private static Cooperation.Days days(Map<String, @Nullable Object> days) {
        return new Cooperation.Days(
                (LocalDate) days.get("sinceEarliest"),
                (LocalDate) days.get("sinceLatest"),
                (LocalDate) days.get("untilEarliest"),
                (LocalDate) days.get("untilLatest"),
                (LocalDate) days.get("observedOnEarliest"),
                (LocalDate) days.get("observedOnLatest"));
    }

    private Map<String, Evidence> claims(String subject, List<Map<String, @Nullable Object>> claims) {
        return claims.stream()
                .map(claim -> evidence(subject, claim))
                .collect(Collectors.toMap(Evidence::id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    private Evidence evidence(String subject, Map<String, @Nullable Object> claim) {
        return new Evidence(
                text(claim, "id"),
                subject,
                text(claim, "predicate"),
                text(claim, "value"),
                textOrNull(claim, "role"),
                textOrNull(claim, "date"),
                text(claim, "quote"),
                number(claim, "lineStart"),
                number(claim, "lineEnd"),
                textOrNull(claim, "rank"),
                textOrNull(claim, "because"),
                textOrNull(claim, "uncertain"),
                text(claim, "record"),
                Objects.requireNonNull(
                        documents.get(text(claim, "document")), "a document came while it was exported"));
    }

    private static List<Link> links(List<Map<String, @Nullable Object>> links, Map<String, Evidence> claims) {
        return links.stream()
                .map(link ->
                        new Link(text(link, "type"), text(link, "to"), textOrNull(link, "role"), cited(link, claims)))
                .toList();
    }

    private static List<Term> terms(List<Map<String, @Nullable Object>> terms, Map<String, Evidence> claims) {
        return terms.stream()
                .map(term -> new Term(
                        text(term, "type"),
                        text(term, "to"),
                        textOrNull(term, "nameEn"),
                        textOrNull(term, "nameFr"),
                        textOrNull(term, "date"),
                        textOrNull(term, "detail"),
                        cited(term, claims)))
                .toList();
    }

    private static List<Amount> amounts(List<Map<String, @Nullable Object>> amounts, Map<String, Evidence> claims) {
        return amounts.stream()
                .map(amount -> new Amount(
                        text(amount, "to"),
                        text(amount, "as"),
                        text(amount, "kind"),
                        text(amount, "date"),
                        plain(amount.get("sum")),
                        text(amount, "currency"),
                        cited(amount, claims)))
                .toList();
    }

    /** A number without an exponent and without zeros at its end. */
    private static String plain(@Nullable Object sum) {
        return sum instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : "";
    }

    private static List<Evidence> cited(Map<String, @Nullable Object> link, Map<String, Evidence> claims) {
        return link.get("claims") instanceof Collection<?> ids
                ? ids.stream()
                        .flatMap(id -> Stream.ofNullable(claims.get(String.valueOf(id))))
                        .toList()
                : List.of();
    }

    private static @Nullable Double degrees(
            Map<String, @Nullable Object> party, Map<String, @Nullable Object> city, String name) {
        Object own = party.get(name) == null ? city.get(name) : party.get(name);
        return own instanceof Number number ? number.doubleValue() : null;
    }

    private static long number(Map<String, @Nullable Object> map, String name) {
        return map.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static String text(Map<String, @Nullable Object> map, String name) {
        return Objects.toString(map.get(name), "");
    }

    private static @Nullable String textOrNull(Map<String, @Nullable Object> map, String name) {
        Object value = map.get(name);
        return value == null ? null : String.valueOf(value);
    }
}
