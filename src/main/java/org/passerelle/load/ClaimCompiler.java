package org.passerelle.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.load.ClaimRows.About;
import org.passerelle.load.ClaimRows.Kind;
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

    /** @param slug {@code <dataset>/<record>}, which begins the ids of claims and agreements */
    ClaimCompiler(String record, String slug, GraphImage image, LinkRows links) {
        this.claims = new ClaimRows(record, slug);
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
            case PLACE -> toNode(cooperation, fact, LoadStep.TAKES_PLACE_IN, Kind.PARTY, Map.of());
            case FIELD -> toNode(cooperation, fact, LoadStep.IN_FIELD, Kind.FIELD, Map.of());
            case ACTIVITY -> toNode(cooperation, fact, LoadStep.INVOLVES, Kind.ACTIVITY, action(fact));
            case AGREEMENT -> agreement(cooperation, fact);
            case RESTS_ON -> restsOn(cooperation, fact, value);
            default -> property(About.cooperation(cooperation), fact.predicate().graphName(), value, fact);
        }
        alias(value, fact);
    }

    void party(String party, Fact fact) {
        switch (fact.predicate()) {
            case LOCATED_IN -> placed(party, fact, LoadStep.LOCATED_IN);
            case PART_OF -> placed(party, fact, LoadStep.PART_OF);
            default -> property(About.party(party), fact.predicate().graphName(), fact.value(), fact);
        }
        if (fact.predicate() != Predicate.NAMED) {
            alias(fact.predicate().isLink() ? fact.value() : party, fact);
        }
    }

    private void fromParty(String cooperation, Fact fact, LoadStep step, Map<String, @Nullable Object> properties) {
        for (Quote quote : fact.quotes()) {
            String claim = claims.link(About.cooperation(cooperation), About.party(fact.value()), fact, quote);
            links.add(step, fact.value(), cooperation, properties, claim);
        }
    }

    private void toNode(
            String cooperation, Fact fact, LoadStep step, Kind kind, Map<String, @Nullable Object> properties) {
        for (Quote quote : fact.quotes()) {
            String claim = claims.link(About.cooperation(cooperation), new About(kind, fact.value()), fact, quote);
            links.add(step, cooperation, fact.value(), properties, claim);
        }
    }

    private void placed(String party, Fact fact, LoadStep step) {
        for (Quote quote : fact.quotes()) {
            String claim = claims.link(About.party(party), About.party(fact.value()), fact, quote);
            links.add(step, party, fact.value(), Map.of(), claim);
        }
    }

    private void restsOn(String cooperation, Fact fact, String value) {
        if (value.equals("none")) {
            property(About.cooperation(cooperation), "restsOnStatus", value, fact);
        } else {
            toNode(cooperation, fact, LoadStep.RESTS_ON, Kind.COOPERATION, Map.of());
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
        for (Quote quote : fact.quotes()) {
            String claim = claims.link(About.cooperation(cooperation), new About(Kind.AGREEMENT, id), fact, quote);
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
    private void alias(String party, Fact fact) {
        String named = fact.named();
        if (named == null) {
            return;
        }
        String spelling = StringUtils.normalizeSpace(named);
        for (Quote quote : fact.quotes()) {
            if (quote.words().contains(spelling)) {
                claims.property(About.party(party), Predicate.NAMED.graphName(), unbroken(spelling), fact, quote);
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
