package org.passerelle.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;
import org.passerelle.model.Fact;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;

/** The claims of one record, each once, together by the party or cooperation beside which they lie: so they are written. */
final class ClaimRows {

    /** Properties whose value is a date, and which therefore have a first and a last day. */
    private static final Set<String> DATES =
            Set.of(Predicate.SINCE.graphName(), Predicate.UNTIL.graphName(), Predicate.INTERRUPTED.graphName());

    private static final int DIGITS_OF_ID = 10;

    /** A party or cooperation of which a record says something, by its kind and its id. */
    record About(Kind kind, String id) {

        static About party(String id) {
            return new About(Kind.PARTY, id);
        }

        static About cooperation(String id) {
            return new About(Kind.COOPERATION, id);
        }
    }

    /** What records speak of, with the key under which the statement finds one. */
    enum Kind {
        PARTY("party"),
        COOPERATION("cooperation");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** That a register relates {@code subject} to what it calls {@code identifier}. */
    private record Reference(About subject, String identifier) {}

    private final List<Reference> references = new ArrayList<>();
    private final String record;
    private final String text;
    private final Map<About, Map<String, EvidenceColumns.Claim>> claims = new LinkedHashMap<>();

    /** Beside what each claim lies. */
    private final Map<String, About> places = new HashMap<>();

    /**
     * None yet.
     *
     * @param record id of the record
     * @param text of the record, of which quotes are a part
     */
    ClaimRows(String record, String text) {
        this.record = record;
        this.text = text;
    }

    /** The claim that {@code subject} is linked to {@code object}, the id of what {@code quote} names. */
    void link(About subject, String object, Fact fact, Quote quote) {
        String predicate = fact.predicate().graphName();
        Map<String, @Nullable Object> said = said(predicate, object, fact, quote)
                .with("role", fact.attributes().get("role"))
                .withDate("date", fact.attributes().get("date"))
                .with("detail", detail(fact))
                .map();
        add(subject, subject, id(predicate, object, subject, fact.attributes(), quote), said);
    }

    /** The side, kind, sum and currency of an amount; what precisely is done or meant by anything else. */
    static @Nullable String detail(Fact fact) {
        Map<String, String> said = fact.attributes();
        return fact.predicate() == Predicate.AMOUNT
                ? said.get("as") + ": " + said.get("kind") + " " + said.get("sum") + " " + said.get("currency")
                : said.get("detail");
    }

    /** The claim that {@code predicate} of {@code subject} is {@code value}, as {@code quote} says. */
    void property(About subject, String predicate, String value, Fact fact, Quote quote) {
        if (predicate.equals(Predicate.NAMED.graphName())) {
            spelling(subject, subject, value, fact, quote);
            return;
        }
        Optional<PartialDate> date = DATES.contains(predicate) ? PartialDate.parse(value) : Optional.empty();
        Map<String, @Nullable Object> said = said(predicate, value, fact, quote)
                .with("detail", fact.predicate() == Predicate.RELATED ? detail(fact) : null)
                .with("dateEarliest", date.map(PartialDate::earliest).orElse(null))
                .with("dateLatest", date.map(PartialDate::latest).orElse(null))
                .map();
        add(subject, subject, id(predicate, value, subject, fact.attributes(), quote), said);
        if (fact.predicate() == Predicate.RELATED) {
            references.add(new Reference(subject, value));
        }
    }

    /** The claim that {@code party} is spelled so; it lies beside {@code host}, of which something is said that names the party. */
    void spelling(About host, About party, String spelling, Fact fact, Quote quote) {
        String predicate = Predicate.NAMED.graphName();
        RowMap said = said(predicate, spelling, fact, quote)
                .with("because", Bilingual.english(fact.because()))
                .with("becauseFr", Bilingual.french(fact.because()));
        if (fact.predicate() != Predicate.NAMED) {
            said.with("uncertain", null).with("uncertainFr", null);
        }
        // a spelling is the same whatever the role in which the party is named
        add(host, party, id(predicate, spelling, party, Map.of(), quote), said.map());
    }

    private static RowMap said(String predicate, String value, Fact fact, Quote quote) {
        return RowMap.of("predicate", predicate)
                .with("value", value)
                .with("quote", quote.words())
                .with("lineStart", quote.lines().first())
                .with("lineEnd", quote.lines().last())
                .with("rank", fact.rank().code())
                .with("uncertain", Bilingual.english(fact.uncertain()))
                .with("uncertainFr", Bilingual.french(fact.uncertain()));
    }

    /** From what is said and where, so that a claim keeps its id as long as it says the same on the same lines. */
    private static String id(
            String predicate, String value, About subject, Map<String, String> attributes, Quote quote) {
        // sorted: the order of a map may be another in the next run of the program
        String more = String.valueOf(new TreeMap<>(attributes));
        String said = String.join("\n", predicate, value, subject.id(), more, quote.toString());
        return DigestUtils.sha256Hex(said).substring(0, DIGITS_OF_ID);
    }

    /** Of two with one id the later is kept, where the first lay. */
    private void add(About host, About subject, String id, Map<String, @Nullable Object> said) {
        About place = places.computeIfAbsent(id, one -> host);
        claims.computeIfAbsent(place, key -> new LinkedHashMap<>())
                .put(id, new EvidenceColumns.Claim(id, subject.id(), said));
    }

    void addTo(GraphImage image) {
        claims.forEach((subject, said) -> image.add(
                LoadStep.EVIDENCE,
                RowMap.of("record", record)
                        .with(subject.kind().key, subject.id())
                        .with("properties", EvidenceColumns.of(subject.id(), List.copyOf(said.values()), text))
                        .map()));
        references.stream()
                .distinct()
                .forEach(one -> image.add(
                        LoadStep.REFERS_TO,
                        RowMap.of("from", record)
                                .with("to", one.subject().id())
                                .with("reference", one.identifier())
                                .map()));
    }
}
