package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.Listing;
import org.passerelle.measures.Measure;
import org.passerelle.measures.MeasureDefinition;
import org.passerelle.measures.MeasureDocument;
import org.passerelle.measures.MeasureWords;
import org.passerelle.measures.MeasuredParty;

/** Measures as the page shows them. */
public record StructureTable(MeasureDocument document, Say say) {

    /** A number of the whole network with its definition. */
    public record Figure(String name, String value, String definition) {}

    /** The numbers of the whole network. */
    public List<Figure> figures() {
        return document.definitions().stream()
                .filter(words -> document.network().containsKey(words.measure()))
                .map(words -> new Figure(
                        words.name(),
                        MeasureWords.of(document.network().get(words.measure()), say.locale()),
                        told(words)))
                .toList();
    }

    private String told(MeasureDefinition words) {
        String reference = words.reference();
        return reference == null
                ? words.definition()
                : say.page("structure", "reference", words.definition(), reference);
    }

    /** The definitions of the columns of parties. */
    public List<Figure> definitions() {
        return columns().stream()
                .map(measure -> MeasureDefinition.of(measure, say.locale()))
                .map(words -> new Figure(words.name(), "", told(words)))
                .toList();
    }

    /** The measures of which a party shown has a value. */
    public List<Measure> columns() {
        return Measure.ofParties().stream()
                .filter(measure -> document.parties().items().stream()
                        .anyMatch(party -> party.measures().get(measure.column()) != null))
                .toList();
    }

    /** What {@code measure} is called. */
    public String name(Measure measure) {
        return measure.name(say.locale());
    }

    /** What {@code measure} is. */
    public String definition(Measure measure) {
        return measure.definition(say.locale());
    }

    /** The parties shown. */
    public List<MeasuredParty> rows() {
        return document.parties().items();
    }

    /** Which parties these are. */
    public Listing<MeasuredParty> parties() {
        return document.parties();
    }

    /** The number of the first party shown, from 1. */
    public long first() {
        return (long) parties().page() * parties().size() + 1;
    }

    /** What {@code measure} is of {@code party}. */
    public String value(MeasuredParty party, Measure measure) {
        return MeasureWords.of(party.measures().get(measure.column()), say.locale());
    }

    /** True when nodes are territories. */
    public boolean ofTerritories() {
        return !document.projection().equals("parties");
    }
}
