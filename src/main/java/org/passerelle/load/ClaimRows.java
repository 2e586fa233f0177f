package org.passerelle.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;
import org.passerelle.model.Fact;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;

/** The claims of one record, each once, together by their subject: so they are written. */
final class ClaimRows {

    /** Properties whose value is a date, and which therefore carry its first and last day. */
    private static final Set<String> DATES =
            Set.of(Predicate.SINCE.graphName(), Predicate.UNTIL.graphName(), Predicate.INTERRUPTED.graphName());

    private static final int NAME_LENGTH = 120;
    private static final int DIGITS_OF_ID = 10;

    /** A node that a claim is about, by its kind and its id. */
    record About(Kind kind, String id) {

        static About party(String id) {
            return new About(Kind.PARTY, id);
        }

        static About cooperation(String id) {
            return new About(Kind.COOPERATION, id);
        }
    }

    /** Kinds of nodes that a claim may be about, with the key under which the statement finds one. */
    enum Kind {
        PARTY("party"),
        COOPERATION("cooperation"),
        AGREEMENT("agreement"),
        FIELD("field"),
        ACTIVITY("activity");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final String record;
    private final String slug;
    private final Map<About, Map<String, Map<String, @Nullable Object>>> claims = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param record id of the record
     * @param slug {@code <dataset>/<record>}, which begins the ids of claims
     */
    ClaimRows(String record, String slug) {
        this.record = record;
        this.slug = slug;
    }

    /** The claim that {@code subject} is linked to {@code object}, as {@code quote} says; its id. */
    String link(About subject, About object, Fact fact, Quote quote) {
        RowMap properties = properties(fact.predicate().graphName(), object.id(), fact, quote)
                .with("kind", "link")
                .with("role", fact.attributes().get("role"))
                .withDate("date", fact.attributes().get("date"))
                .with("detail", detail(fact));
        String id = id(fact.predicate().graphName(), object.id(), subject, fact.attributes(), quote);
        add(
                subject,
                id,
                RowMap.of("properties", properties.with("id", id).present()).with(object.kind().key, object.id()));
        return id;
    }

    private static @Nullable String detail(Fact fact) {
        Map<String, String> said = fact.attributes();
        return fact.predicate() == Predicate.AMOUNT
                ? said.get("as") + ": " + said.get("kind") + " " + said.get("sum") + " " + said.get("currency")
                : said.get("detail");
    }

    /** The claim that {@code predicate} of {@code subject} is {@code value}, as {@code quote} says. */
    void property(About subject, String predicate, String value, Fact fact, Quote quote) {
        boolean ofName = predicate.equals(Predicate.NAMED.graphName());
        Optional<PartialDate> date = DATES.contains(predicate) ? PartialDate.parse(value) : Optional.empty();
        RowMap properties = properties(predicate, value, fact, quote)
                .with("kind", "property")
                .with("detail", fact.predicate() == Predicate.RELATED ? detail(fact) : null)
                .with("reference", fact.predicate() == Predicate.RELATED ? value : null)
                .with("earliest", date.map(PartialDate::earliest).orElse(null))
                .with("latest", date.map(PartialDate::latest).orElse(null));
        if (ofName) {
            properties
                    .with("because", Bilingual.english(fact.because()))
                    .with("becauseFr", Bilingual.french(fact.because()));
        }
        if (ofName && fact.predicate() != Predicate.NAMED) {
            properties.with("uncertain", null).with("uncertainFr", null);
        }
        // a spelling is the same whatever the role in which the party is named
        String id = id(predicate, value, subject, ofName ? Map.of() : fact.attributes(), quote);
        add(subject, id, RowMap.of("properties", properties.with("id", id).present()));
    }

    private static RowMap properties(String predicate, String value, Fact fact, Quote quote) {
        return RowMap.of("name", StringUtils.abbreviate(predicate + ": " + value, NAME_LENGTH))
                .with("predicate", predicate)
                .with("value", value)
                .with("quote", quote.words())
                .with("lineStart", quote.lines().first())
                .with("lineEnd", quote.lines().last())
                .with("rank", fact.rank().code())
                .with("uncertain", Bilingual.english(fact.uncertain()))
                .with("uncertainFr", Bilingual.french(fact.uncertain()));
    }

    /** From what is said and where, so that a claim keeps its id as long as it says the same on the same lines. */
    private String id(String predicate, String value, About subject, Map<String, String> attributes, Quote quote) {
        String said = String.join("\n", predicate, value, subject.id(), String.valueOf(attributes), quote.toString());
        return "claim/" + slug + "/" + DigestUtils.sha256Hex(said).substring(0, DIGITS_OF_ID);
    }

    /** Of two with one id the later is kept. */
    private void add(About subject, String id, RowMap claim) {
        claims.computeIfAbsent(subject, key -> new LinkedHashMap<>()).put(id, claim.map());
    }

    void addTo(GraphImage image) {
        claims.forEach((subject, about) -> image.add(
                LoadStep.CLAIMS,
                RowMap.of("record", record)
                        .with(subject.kind().key, subject.id())
                        .with("claims", List.copyOf(about.values()))
                        .map()));
    }
}
