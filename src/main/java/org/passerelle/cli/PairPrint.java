package org.passerelle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.measures.MeasureWords;
import org.passerelle.measures.pairing.PairDocument;
import org.passerelle.measures.pairing.PairEnd;
import org.passerelle.measures.pairing.PairText;
import org.passerelle.measures.pairing.PairWords;

/** Who works with whom for the terminal: the table, how far links reach, and what is left out. */
final class PairPrint {

    private PairPrint() {}

    static String of(PairDocument document, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(AnswerTable.table(headings(document, language), rows(document, language)));
        PairWords words = new PairWords(document, language);
        words.figures()
                .forEach(figure -> lines.add(
                        CliText.MEASURED.with(figure.name(), figure.value()).told(language)));
        words.bins()
                .forEach(bin ->
                        lines.add(CliText.MEASURED.with(bin.name(), bin.value()).told(language)));
        lines.addAll(document.notes());
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> headings(PairDocument document, Locale language) {
        return Stream.concat(
                        Stream.concat(Stream.of(""), document.columns().stream().map(end -> end.told(language))),
                        Stream.of(PairText.TOTAL.with().told(language)))
                .toList();
    }

    private static List<List<String>> rows(PairDocument document, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < document.rows().size(); row++) {
            PairEnd end = document.rows().get(row);
            List<String> cells = new ArrayList<>();
            cells.add(end.told(language));
            for (int column = 0; column < document.columns().size(); column++) {
                cells.add(MeasureWords.of(document.at(row, column).links(), language));
            }
            cells.add(MeasureWords.of(end.links(), language));
            rows.add(cells);
        }
        return rows;
    }
}
