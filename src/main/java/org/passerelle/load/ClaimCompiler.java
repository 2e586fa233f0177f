package org.passerelle.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.load.ClaimRows.About;
import org.passerelle.model.AgreementKind;
import org.passerelle.model.Coded;
import org.passerelle.model.Fact;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;

/** Turns the facts of one record into claims and into the links that they state. */
final class ClaimCompiler {

    private final ClaimRows claims;
    private final String slug;
    private final GraphImage image;
    private final LinkRows links;
    private int agreements;

    /**
     * For a record.
     *
     * @param slug {@code <dataset>/<record>}, which begins the ids of agreements
     * @param text of the record
     */
    ClaimCompiler(String record, String slug, String text, GraphImage image, LinkRows links) {
        this.claims = new ClaimRows(record, text);
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
            case AMOUNT -> fromParty(cooperation, fact, LoadStep.HAS_AMOUNT, amount(fact));
            case PLACE -> toNode(cooperation, fact, LoadStep.TAKES_PLACE_IN, Map.of());
            case FIELD -> toNode(cooperation, fact, LoadStep.IN_FIELD, Map.of());
            case ACTIVITY -> toNode(cooperation, fact, LoadStep.INVOLVES, action(fact));
            case AGREEMENT -> agreement(cooperation, fact);
            case RESTS_ON -> restsOn(cooperation, fact, value);
            default -> property(About.cooperation(cooperation), fact.predicate().graphName(), value, fact);
        }
        alias(About.cooperation(cooperation), value, fact);
    }

    void party(String party, Fact fact) {
        switch (fact.predicate()) {
            case LOCATED_IN -> placed(party, fact, LoadStep.LOCATED_IN);
            case PART_OF -> placed(party, fact, LoadStep.PART_OF);
            default -> property(About.party(party), fact.predicate().graphName(), fact.value(), fact);
        }
        if (fact.predicate() != Predicate.NAMED) {
            alias(About.party(party), fact.predicate().isLink() ? fact.value() : party, fact);
        }
    }

    private void fromParty(String cooperation, Fact fact, LoadStep step, Map<String, @Nullable Object> properties) {
        stated(About.cooperation(cooperation), fact.value(), fact);
        links.state(step, fact.value(), cooperation, properties);
    }

    private void toNode(String cooperation, Fact fact, LoadStep step, Map<String, @Nullable Object> properties) {
        stated(About.cooperation(cooperation), fact.value(), fact);
        links.state(step, cooperation, fact.value(), properties);
    }

    private void placed(String party, Fact fact, LoadStep step) {
        stated(About.party(party), fact.value(), fact);
        links.state(step, party, fact.value(), Map.of());
    }

    private void stated(About subject, String object, Fact fact) {
        fact.quotes().forEach(quote -> claims.link(subject, object, fact, quote));
    }

    private void restsOn(String cooperation, Fact fact, String value) {
        if (value.equals("none")) {
            property(About.cooperation(cooperation), "restsOnStatus", value, fact);
        } else {
            toNode(cooperation, fact, LoadStep.RESTS_ON, Map.of());
        }
    }

    private void agreement(String cooperation, Fact fact) {
        agreements++;
        String id = "agreement/" + slug + "/" + agreements;
        RowMap properties = RowMap.of("name", agreementName(fact)).with("kind", fact.value());
        for (String key : List.of("signed", "renewed", "amended", "from", "to")) {
            properties.withDate(key, fact.attributes().get(key));
        }
        properties.with("duration", fact.attributes().get("duration"));
        image.add(
                LoadStep.AGREEMENTS,
                RowMap.of("id", id).with("properties", properties.present()).map());
        stated(About.cooperation(cooperation), id, fact);
        links.state(LoadStep.UNDER, cooperation, id, Map.of());
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

    private static Map<String, @Nullable Object> amount(Fact fact) {
        String sum = fact.attributes().get("sum");
        RowMap properties = new RowMap();
        for (String key : List.of("as", "kind", "currency")) {
            properties.with(key, fact.attributes().get(key));
        }
        return properties
                .with("key", String.join("|", new TreeMap<>(fact.attributes()).values()))
                .withDate("date", fact.attributes().get("date"))
                .with("sum", sum == null ? null : Double.valueOf(sum))
                .with("detail", ClaimRows.detail(fact))
                .map();
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
    private void alias(About host, String party, Fact fact) {
        String named = fact.named();
        if (named == null) {
            return;
        }
        String spelling = StringUtils.normalizeSpace(named);
        for (Quote quote : fact.quotes()) {
            if (quote.words().contains(spelling)) {
                claims.spelling(host, About.party(party), unbroken(spelling), fact, quote);
            }
        }
    }

    /** A hyphen at the end of a line of the document leaves a blank behind that does not belong to the name. */
    private static String unbroken(String name) {
        return name.replaceAll("(?<=\\S)- (?=\\S)", "-");
    }

    private void property(About subject, String predicate, String value, Fact fact) {
        fact.quotes().forEach(quote -> claims.property(subject, predicate, value, fact, quote));
    }
}
