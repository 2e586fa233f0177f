package org.passerelle.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.AgreementKind;
import org.passerelle.model.Coded;
import org.passerelle.model.PartialDate;
import org.passerelle.source.Fact;
import org.passerelle.source.Predicate;
import org.passerelle.source.Quote;

/** Turns the facts of one record into claims and into the links that they state. */
final class ClaimCompiler {

    private static final int NAME_LENGTH = 120;
    private static final int DIGITS_OF_ID = 10;

    private final ClaimRows claims;
    private final String slug;
    private final GraphImage image;
    private final LinkRows links;
    private int agreements;

    /** @param slug {@code <dataset>/<record>}, which begins the ids of claims and agreements */
    ClaimCompiler(String record, String slug, GraphImage image, LinkRows links) {
        this.claims = new ClaimRows(record);
        this.slug = slug;
        this.image = image;
        this.links = links;
    }

    /** Once all facts were taken. */
    void finish() {
        claims.addTo(image);
    }

    void cooperation(String cooperation, Fact fact) {
        String value = fact.value();
        switch (fact.predicate()) {
            case PARTICIPANT ->
                fromParty(
                        cooperation,
                        fact,
                        LoadStep.PARTICIPATES_IN,
                        Map.of("role", fact.attributes().get("role")));
            case SUPPORTER -> fromParty(cooperation, fact, LoadStep.SUPPORTS, Map.of());
            case PLACE -> toNode(cooperation, fact, LoadStep.TAKES_PLACE_IN, LoadStep.PARTIES, Map.of());
            case FIELD -> toNode(cooperation, fact, LoadStep.IN_FIELD, LoadStep.FIELDS, Map.of());
            case ACTIVITY -> toNode(cooperation, fact, LoadStep.INVOLVES, LoadStep.ACTIVITIES, action(fact));
            case AGREEMENT -> agreement(cooperation, fact);
            case RESTS_ON -> restsOn(cooperation, fact, value);
            default ->
                property(cooperation, LoadStep.COOPERATIONS, fact.predicate().graphName(), value, fact);
        }
        alias(value, fact);
    }

    void party(String party, Fact fact) {
        switch (fact.predicate()) {
            case LOCATED_IN -> placed(party, fact, LoadStep.LOCATED_IN);
            case PART_OF -> placed(party, fact, LoadStep.PART_OF);
            default -> property(party, LoadStep.PARTIES, fact.predicate().graphName(), fact.value(), fact);
        }
        if (fact.predicate() != Predicate.NAMED) {
            alias(fact.predicate().isLink() ? fact.value() : party, fact);
        }
    }

    private void fromParty(String cooperation, Fact fact, LoadStep step, Map<String, @Nullable Object> properties) {
        for (Quote quote : fact.quotes()) {
            String claim = link(cooperation, fact.value(), LoadStep.PARTIES, fact, quote);
            links.add(step, fact.value(), cooperation, properties, claim);
        }
    }

    private void toNode(
            String cooperation, Fact fact, LoadStep step, LoadStep about, Map<String, @Nullable Object> properties) {
        for (Quote quote : fact.quotes()) {
            String claim = link(cooperation, fact.value(), about, fact, quote);
            links.add(step, cooperation, fact.value(), properties, claim);
        }
    }

    private void placed(String party, Fact fact, LoadStep step) {
        for (Quote quote : fact.quotes()) {
            String claim = claim("link", fact.predicate().graphName(), fact.value(), party, fact, quote);
            claims.about(claim, LoadStep.PARTIES, party, "subject");
            claims.about(claim, LoadStep.PARTIES, fact.value(), "object");
            links.add(step, party, fact.value(), Map.of(), claim);
        }
    }

    private void restsOn(String cooperation, Fact fact, String value) {
        if (value.equals("none")) {
            property(cooperation, LoadStep.COOPERATIONS, "restsOnStatus", value, fact);
        } else {
            toNode(cooperation, fact, LoadStep.RESTS_ON, LoadStep.COOPERATIONS, Map.of());
        }
    }

    private void agreement(String cooperation, Fact fact) {
        agreements++;
        String id = "agreement/" + slug + "/" + agreements;
        RowMap properties = RowMap.of("name", agreementName(fact)).with("kind", fact.value());
        for (String key : List.of("signed", "renewed", "from", "to")) {
            properties.withDate(key, fact.attributes().get(key));
        }
        image.add(
                LoadStep.AGREEMENTS,
                RowMap.of("id", id).with("properties", properties.present()).map());
        for (Quote quote : fact.quotes()) {
            String claim = claim("link", fact.predicate().graphName(), id, cooperation, fact, quote);
            claims.about(claim, LoadStep.COOPERATIONS, cooperation, "subject");
            claims.about(claim, LoadStep.AGREEMENTS, id, "object");
            links.add(LoadStep.UNDER, cooperation, id, Map.of(), claim);
        }
    }

    private static String agreementName(Fact fact) {
        String kind = Coded.parse(AgreementKind.class, fact.value())
                .map(AgreementKind::code)
                .map(code -> StringUtils.capitalize(code.replace('-', ' ')))
                .orElse(fact.value());
        return fact.attribute("signed")
                .map(signed -> kind + ", signed " + signed)
                .orElse(kind);
    }

    private static Map<String, @Nullable Object> action(Fact fact) {
        String date = fact.attributes().get("date");
        String detail = fact.attributes().get("detail");
        // MERGE takes no null, so a key tells one action from another
        return RowMap.of("key", StringUtils.defaultString(date) + "|" + StringUtils.defaultString(detail))
                .withDate("date", date)
                .with("detail", detail)
                .map();
    }

    /** What the source calls {@code party}, on the evidence of the quotes that hold the spelling. */
    private void alias(String party, Fact fact) {
        String named = fact.named();
        if (named == null) {
            return;
        }
        String spelling = StringUtils.normalizeSpace(named);
        for (Quote quote : fact.quotes()) {
            if (quote.words().contains(spelling)) {
                String predicate = Predicate.NAMED.graphName();
                claims.about(
                        claim("property", predicate, unbroken(spelling), party, fact, quote),
                        LoadStep.PARTIES,
                        party,
                        "subject");
            }
        }
    }

    /** A hyphen at the end of a line of the document leaves a blank behind that is no part of the name. */
    private static String unbroken(String name) {
        return name.replaceAll("(?<=\\S)- (?=\\S)", "-");
    }

    private void property(String subject, LoadStep about, String predicate, String value, Fact fact) {
        for (Quote quote : fact.quotes()) {
            String claim = claim("property", predicate, value, subject, fact, quote);
            claims.about(claim, about, subject, "subject");
        }
    }

    private String link(String cooperation, String object, LoadStep about, Fact fact, Quote quote) {
        String claim = claim("link", fact.predicate().graphName(), object, cooperation, fact, quote);
        claims.about(claim, LoadStep.COOPERATIONS, cooperation, "subject");
        claims.about(claim, about, object, "object");
        return claim;
    }

    private String claim(String kind, String predicate, String value, String subject, Fact fact, Quote quote) {
        String id = id(predicate, value, subject, fact, quote);
        Optional<PartialDate> date =
                predicate.equals("since") || predicate.equals("until") ? PartialDate.parse(value) : Optional.empty();
        boolean ofName = predicate.equals(Predicate.NAMED.graphName());
        RowMap properties = RowMap.of("name", StringUtils.abbreviate(predicate + ": " + value, NAME_LENGTH))
                .with("kind", kind)
                .with("predicate", predicate)
                .with("value", value)
                .with("role", kind.equals("link") ? fact.attributes().get("role") : null)
                .withDate("date", kind.equals("link") ? fact.attributes().get("date") : null)
                .with("detail", kind.equals("link") ? fact.attributes().get("detail") : null)
                .with("earliest", date.map(PartialDate::earliest).orElse(null))
                .with("latest", date.map(PartialDate::latest).orElse(null))
                .with("quote", quote.words())
                .with("lineStart", quote.lines().first())
                .with("lineEnd", quote.lines().last())
                .with("rank", fact.rank().code())
                .with("because", ofName ? fact.because() : null)
                .with("uncertain", ofName && fact.predicate() != Predicate.NAMED ? null : fact.uncertain());
        claims.add(id, properties);
        return id;
    }

    /**
     * From what is said and where, so that a claim keeps its id as long as it says the same on the same lines; a spelling is the same
     * whatever the role in which the party is named.
     */
    private String id(String predicate, String value, String subject, Fact fact, Quote quote) {
        boolean ofName = predicate.equals(Predicate.NAMED.graphName());
        String attributes = String.valueOf(ofName ? Map.of() : fact.attributes());
        String said = String.join("\n", predicate, value, subject, attributes, quote.toString());
        return "claim/" + slug + "/" + DigestUtils.sha256Hex(said).substring(0, DIGITS_OF_ID);
    }
}
