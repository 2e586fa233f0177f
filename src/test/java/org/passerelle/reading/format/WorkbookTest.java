package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.testing.Unit;

/** Surveys and lists as workbooks. */
@Unit
class WorkbookTest extends ReadingTest {

    @Test
    void readsAnExcelWorkbook() throws IOException {
        var records = read(survey(), plain(), reading -> {
            assertThat(reading.format()).isEqualTo("xlsx");
            assertThat(reading.layout()).isEqualTo(Layout.SURVEY);
            assertThat(reading.described().told(Locale.ENGLISH)).isEqualTo("a workbook, sheet Survey");
            assertThat(reading.text().whole()).startsWith("Cooperations of 2005\n\nHospital | Partner | Since |");
        });

        assertThat(records).extracting(RawRecord::key).containsExactly("row-4", "row-5", "row-6");
        assertThat(records)
                .extracting(record -> texts(record, Heading.ESTABLISHMENT).get(0))
                .containsExactly("CH Annecy", "CH Annecy", "CHU Lyon");
        assertThat(records)
                .extracting(record -> texts(record, Heading.SINCE).get(0))
                .containsExactly("1997", "2003-10-05", "3");
        assertThat(texts(records.get(1), Heading.PARTNER)).containsExactly("Hôpital\nde Ho");
        assertThat(records.get(1).lines()).hasToString("5");
    }

    @Test
    void readsTheSheetThatIsNamed() throws IOException {
        Path file = survey();

        assertThat(read(file, plain().withSheet("Pairs"), reading -> {})).hasSize(1);
        assertThatThrownBy(() -> Formats.known().open(file, plain().withSheet("Other")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("survey.xlsx: sheet \"Other\" not found; accepted: Notes, Survey, Pairs");
    }

    @Test
    void readsAnOpenDocumentWorkbook() throws IOException {
        Path file = Workbooks.ods(folder.resolve("survey.ods"), """
                <table:table table:name="Notes"><table:table-row><table:table-cell><text:p>Read me</text:p>
                </table:table-cell></table:table-row></table:table>
                <table:table table:name="Survey">
                <table:table-row><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                <table:table-row><table:table-cell><text:p>Hospital</text:p></table:table-cell>
                <table:table-cell><text:p>Partner</text:p></table:table-cell>
                <table:table-cell><text:p>Since</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>CH Annecy</text:p></table:table-cell>
                <table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation><text:p>Hôpital<text:s/>de
                </text:p><text:p>Ho</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2003-10-05"><text:p>05/10/03</text:p></table:table-cell>
                </table:table-row>
                <table:table-row><table:covered-table-cell/><table:table-cell><text:p>Oran</text:p></table:table-cell>
                <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="1997"><text:p>1997</text:p>
                </table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/>
                </table:table-row></table:table>
                """);

        var records =
                read(file, plain(), reading -> assertThat(reading.format()).isEqualTo("ods"));

        assertThat(records).extracting(RawRecord::key).containsExactly("row-3", "row-4");
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(texts(record, Heading.ESTABLISHMENT)).containsExactly("CH Annecy"));
        assertThat(records)
                .extracting(record -> texts(record, Heading.SINCE).get(0))
                .containsExactly("2003-10-05", "1997");
        assertThat(texts(records.get(0), Heading.PARTNER).get(0))
                .startsWith("Hôpital de")
                .endsWith("Ho");
    }

    @Test
    void formulasAreReadAsTheyWereSaved() throws IOException {
        Path file = Workbooks.xlsx(folder.resolve("formula.xlsx"), """
                <row r='1'><c r='A1' t='inlineStr'><is><t>Hospital</t></is></c><c r='B1' t='inlineStr'><is><t>Partner</t></is></c>
                <c r='C1' t='inlineStr'><is><t>Since</t></is></c></row>
                <row r='2'><c r='A2' t='inlineStr'><is><t>=1+1</t></is></c><c r='B2' t='str'><f>CONCATENATE("O";"ran")</f><v>Oran</v></c>
                <c r='C2'><f>1990+7</f><v>1997</v></c></row>""", "");

        var record = read(file).get(0);

        assertThat(texts(record, Heading.ESTABLISHMENT)).containsExactly("=1+1");
        assertThat(texts(record, Heading.PARTNER)).containsExactly("Oran");
        assertThat(texts(record, Heading.SINCE)).containsExactly("1997");
    }

    private Path survey() throws IOException {
        Path file = folder.resolve("survey.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "Read me");
            Worksheet sheet = workbook.newWorksheet("Survey");
            sheet.value(0, 0, "Cooperations of 2005");
            row(sheet, 2, "Hospital", "Partner", "Since", "Notes");
            row(sheet, 3, "CH Annecy", "Sassandra");
            sheet.value(3, 2, 1997);
            sheet.range(3, 0, 4, 0).merge();
            sheet.value(4, 1, "Hôpital\nde Ho");
            sheet.value(4, 2, LocalDate.of(2003, 10, 5));
            sheet.style(4, 2).format("yyyy-MM-dd").set();
            row(sheet, 5, "CHU Lyon", "Rabat");
            sheet.value(5, 2, 3);
            row(sheet, 8, "Total");
            sheet.value(8, 2, 3);
            Worksheet pairs = workbook.newWorksheet("Pairs");
            row(pairs, 0, "Ville A", "Ville B");
            row(pairs, 1, "Annecy", "Bayreuth");
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }
}
