package org.passerelle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.Listing;
import org.passerelle.answers.question.Extent;
import org.passerelle.measures.Measure;
import org.passerelle.measures.MeasureDefinition;
import org.passerelle.measures.MeasureDocument;
import org.passerelle.measures.MeasureWords;
import org.passerelle.measures.MeasuredParty;
import org.passerelle.text.Language;

/** Measures for the terminal: those of the network, what is left out, and the measures of parties that fit beside each other. */
final class MeasurePrint {

    private static final List<Measure> SHOWN = List.of(
            Measure.DEGREE,
            Measure.BETWEENNESS,
            Measure.CLOSENESS,
            Measure.PAGE_RANK,
            Measure.CONSTRAINT,
            Measure.CORE,
            Measure.COMMUNITY);

    private MeasurePrint() {}

    static String of(MeasureDocument document, Locale language) {
        Map<String, String> names = document.definitions().stream()
                .collect(Collectors.toMap(MeasureDefinition::measure, MeasureDefinition::name));
        List<String> lines = new ArrayList<>();
        document.network()
                .forEach((measure, value) -> lines.add(CliText.MEASURED
                        .with(names.getOrDefault(measure, measure), MeasureWords.of(value, language))
                        .told(language)));
        lines.addAll(document.notes());
        Listing<MeasuredParty> parties = document.parties();
        List<String> headings = Stream.concat(
                        Stream.of(CliText.PARTY.with().told(language)),
                        SHOWN.stream().map(measure -> measure.name(language)))
                .toList();
        lines.add(AnswerTable.table(
                headings,
                parties.items().stream().map(party -> cells(party, language)).toList()));
        lines.add(AnswerTable.count(
                parties.items().size(), new Extent(parties.page(), parties.size(), parties.total()), language));
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> cells(MeasuredParty party, Locale language) {
        String translated = Language.of(language) == Language.FRENCH ? party.nameFr() : party.nameEn();
        return Stream.concat(
                        Stream.of(translated == null ? party.name() : translated),
                        SHOWN.stream()
                                .map(measure -> MeasureWords.of(party.measures().get(measure.column()), language)))
                .toList();
    }
}
