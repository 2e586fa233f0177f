package org.passerelle.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.Cells;
import org.passerelle.answers.question.Extent;
import org.passerelle.answers.question.Question;

/** An answer as a table for the terminal: the columns, then which sources stand behind each row, and these below. */
final class AnswerTable {

    private AnswerTable() {}

    static String of(Answer answer, Locale locale) {
        List<SourceLine> sources = answer.sources().stream()
                .map(source -> new SourceLine(source.id(), source.citation(locale)))
                .toList();
        return of(answer.question(), answer.in(locale).rows(), sources, answer.extent(), locale);
    }

    /** A source as the table lists it. */
    record SourceLine(String id, String citation) {}

    static String of(
            Question question,
            List<Map<String, @Nullable Object>> rows,
            List<SourceLine> sources,
            Extent extent,
            Locale locale) {
        List<String> ids = sources.stream().map(SourceLine::id).toList();
        List<String> headings = Stream.concat(
                        question.columns().stream().map(column -> column.label().in(locale)),
                        Stream.of(CliText.SOURCES.with().told(locale)))
                .toList();
        List<List<String>> cells =
                rows.stream().map(row -> cells(question, row, ids, locale)).toList();
        StringBuilder text = new StringBuilder();
        text.append(question.title().in(locale)).append(System.lineSeparator());
        text.append(table(headings, cells)).append(System.lineSeparator());
        text.append(count(rows.size(), extent, locale)).append(System.lineSeparator());
        for (int number = 1; number <= sources.size(); number++) {
            text.append('[')
                    .append(number)
                    .append("] ")
                    .append(sources.get(number - 1).citation())
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    /** {@code cells} below {@code headings}, as wide as the terminal is. */
    static String table(List<String> headings, List<List<String>> cells) {
        List<Integer> widths = ColumnWidths.of(headings, cells, System.getenv());
        Column[] columns = new Column[headings.size()];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = new Column()
                    .header(headings.get(at))
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(HorizontalAlign.LEFT)
                    .maxWidth(widths.get(at), OverflowBehaviour.NEWLINE);
        }
        Object[][] data = cells.stream().map(List::toArray).toArray(Object[][]::new);
        return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, data);
    }

    private static List<String> cells(
            Question question, Map<String, @Nullable Object> row, List<String> ids, Locale locale) {
        List<String> cells = new ArrayList<>();
        question.columns().forEach(column -> cells.add(Cells.told(row.get(column.name()), locale)));
        cells.add(numbers(row.get("sources"), ids));
        return cells;
    }

    private static String numbers(@Nullable Object sources, List<String> ids) {
        return sources instanceof List<?> list
                ? String.join(
                        " ",
                        list.stream()
                                .map(id -> "[" + (ids.indexOf(String.valueOf(id)) + 1) + "]")
                                .toList())
                : "";
    }

    /** How many rows there are, and how to see those that are not shown. */
    static String count(int rows, Extent extent, Locale locale) {
        if (rows == extent.total()) {
            return CliText.ROWS.with(rows).told(locale);
        }
        return extent.continues()
                ? CliText.ROWS_OF_MORE
                        .with(rows, extent.total(), extent.page() + 1)
                        .told(locale)
                : CliText.ROWS_OF.with(rows, extent.total()).told(locale);
    }
}
