package org.passerelle.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.question.Answer;
import org.passerelle.network.question.Cells;
import org.passerelle.network.question.Question;

/** An answer as a table for the terminal: the columns, then which sources stand behind each row, and these below. */
final class AnswerTable {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 44;
    /** The frame and the blanks beside a cell. */
    private static final int FRAME = 3;

    private AnswerTable() {}

    static String of(Answer answer, Locale locale) {
        List<SourceLine> sources = answer.sources().stream()
                .map(source -> new SourceLine(source.id(), source.citation()))
                .toList();
        return of(answer.question(), answer.rows(), sources, locale);
    }

    /** A source as the table lists it. */
    record SourceLine(String id, String citation) {}

    static String of(
            Question question, List<Map<String, @Nullable Object>> rows, List<SourceLine> sources, Locale locale) {
        List<String> ids = sources.stream().map(SourceLine::id).toList();
        List<Column> columns = new ArrayList<>();
        int width = width(question.columns().size() + 1);
        question.columns().forEach(column -> columns.add(column(column.label().in(locale), width)));
        columns.add(column("Sources", width));
        Object[][] cells =
                rows.stream().map(row -> cells(question, row, ids, locale)).toArray(Object[][]::new);
        StringBuilder text = new StringBuilder();
        text.append(question.title().in(locale)).append(System.lineSeparator());
        text.append(
                AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns.toArray(new Column[0]), cells));
        text.append(System.lineSeparator());
        text.append(count(rows.size(), locale)).append(System.lineSeparator());
        for (int number = 1; number <= sources.size(); number++) {
            text.append('[')
                    .append(number)
                    .append("] ")
                    .append(sources.get(number - 1).citation())
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    /** How wide a column may be so that all of them fit the terminal, whose width the launcher passes as COLUMNS. */
    private static int width(int columns) {
        String terminal = System.getenv().getOrDefault("COLUMNS", "");
        if (!terminal.matches("\\d{1,4}")) {
            return WIDEST;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, (Integer.parseInt(terminal) - 1) / columns - FRAME));
    }

    private static Column column(String heading, int width) {
        return new Column()
                .header(heading)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(width, OverflowBehaviour.NEWLINE);
    }

    private static Object[] cells(
            Question question, Map<String, @Nullable Object> row, List<String> ids, Locale locale) {
        List<Object> cells = new ArrayList<>();
        question.columns().forEach(column -> cells.add(Cells.text(row.get(column.name()), locale)));
        cells.add(numbers(row.get("sources"), ids));
        return cells.toArray();
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

    private static String count(int rows, Locale locale) {
        if (locale.getLanguage().equals("fr")) {
            return rows + (rows < 2 ? " ligne" : " lignes");
        }
        return rows + (rows == 1 ? " row" : " rows");
    }
}
