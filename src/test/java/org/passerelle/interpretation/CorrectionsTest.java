package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.LineRange;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.testing.Unit;

@Unit
class CorrectionsTest {

    private static final String HEAD = "record,heading,words,read-as,note\n";

    @TempDir
    private Path folder;

    @Test
    void aCorrectedCellIsReadAsTheCuratorSaysAndQuotedAsItStands() throws IOException {
        Corrections corrections = corrections("row-1,Partenaire,Mopty,Mopti,misprint\n");
        Interpretation read = interpret("Hôpital de\n Mopty", corrections);

        Statement partner = read.cooperations().get(0).statements().stream()
                .filter(statement -> "partner".equals(statement.attributes().get("role")))
                .findFirst()
                .orElseThrow();
        assertThat(partner.object()).extracting(PartyMention::name).isEqualTo("Hôpital de Mopti");
        assertThat(partner.object()).extracting(PartyMention::city).isEqualTo("Mopti");
        assertThat(partner.quotes()).map(Object::toString).containsExactly("2-3: Hôpital de Mopty");
        corrections.checkAllUsed();
    }

    @Test
    void wordsCanBeLeftOut() throws IOException {
        Corrections corrections = corrections(",domains,(voir annexe),,\n");
        Interpretation read = interpret("Hôpital de Mopti", corrections);

        assertThat(read.findings()).isEmpty();
        assertThat(read.cooperations().get(0).statements())
                .anyMatch(statement -> statement.predicate() == Predicate.ACTIVITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row-2,partner,Mopti,Bamako,        | the text "Mopti" was not found in any cell of column "partner" of record "row-2"
            ,country,Mopti,Bamako,             | the text "Mopti" was not found in any cell of column "country"
            ,,Mopt,Bamako,not a whole word     | the text "Mopt" was not found in any cell
            """)
    void aLineThatMatchesNothingIsTold(String line, String told) throws IOException {
        Corrections corrections = corrections(line + "\n");
        interpret("Hôpital de Mopti", corrections);

        assertThatThrownBy(corrections::checkAllUsed)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "corrections.csv, line 2: " + told + "; accepted: text exactly as in a cell, whole words only");
    }

    @Test
    void aFileOfAnotherFormIsRefusedWithItsLines() throws IOException {
        Path other = Files.writeString(folder.resolve("corrections.csv"), "row,cell,words\na,b\n");

        assertThatThrownBy(() -> Corrections.read(other))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "corrections.csv, line 1: these are not the expected columns: row,cell,words; accepted: record, heading,"
                                + " words, read-as, note; corrections.csv, line 2: the text to correct is missing");
    }

    private Corrections corrections(String lines) throws IOException {
        return Corrections.read(Files.writeString(folder.resolve("corrections.csv"), HEAD + lines));
    }

    private static Interpretation interpret(String partner, Corrections corrections) {
        List<Cell> cells = List.of(
                new Cell(Heading.ESTABLISHMENT, "Nom", "CHU Poitiers (86)", new LineRange(1, 1), 1, 1),
                new Cell(Heading.PARTNER, "Partenaire", partner, new LineRange(2, 3), 1, 2),
                new Cell(Heading.COUNTRY, "Pays", "Mali", new LineRange(4, 4), 1, 3),
                new Cell(Heading.DOMAINS, "Domaines", "formation (voir annexe)", new LineRange(5, 5), 1, 4));
        RawRecord record = new RawRecord("row-1", "", "", new LineRange(1, 5), cells);
        return new Interpreter().interpret(record, new DocumentContext(Layout.SURVEY, "fr", null, null), corrections);
    }
}
