package org.passerelle.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

/** A spreadsheet that opens a table runs nothing of it; a program gets what it wants, and numbers are numbers for both. */
@Unit
class CsvTableWriterTest {

    private static String written(boolean literal, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTableWriter table = new CsvTableWriter(out, literal, List.of("a", "b"))) {
            table.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "-12.5",
                "'=1",
                "''@x"
            })
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) throws IOException {
        assertThat(FormulaShield.safe(text)).isEqualTo("'" + text);
        assertThat(FormulaShield.plain(FormulaShield.safe(text))).isEqualTo(text);
        assertThat(written(false, text, 1)).contains("'" + text.replace("\"", "\"\""));
        assertThat(written(true, text, 1)).hasSize(written(false, text, 1).length() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "Côte d'Ivoire", "'quoted'", "'", "1 + 1", " =1", "(-1)"})
    void anythingElseStays(String text) {
        assertThat(FormulaShield.safe(text)).isEqualTo(text);
        assertThat(FormulaShield.plain(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersAndListsAreJoined() throws IOException {
        assertThat(written(false, -12.5, List.of("=a", "b"))).isEqualTo("a,b\r\n-12.5,'=a;b\r\n");
        assertThat(written(true, -12.5, List.of("=a", "b"))).isEqualTo("a,b\r\n-12.5,=a;b\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() throws IOException {
        assertThat(written(false, null, "x")).isEqualTo("a,b\r\n,x\r\n");
    }
}
