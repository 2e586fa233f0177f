package org.passerelle.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;

/** The answer to a question as a table of a page. */
public record ResultTable(List<Heading> headings, List<Row> rows) {

    private static final Links LINKS = new Links();

    /** The head of a column. */
    public record Heading(
            String column, String label, @Nullable String style) {}

    /** A row with who says so. */
    public record Row(List<Cell> cells, List<Citation> citations) {

        /** What it says and who says so, as a text to be pasted elsewhere. */
        public String cited(Say say) {
            String said = cells.stream()
                    .map(cell -> cell.items().stream().map(Item::text).collect(Collectors.joining(", ")))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
            return citations.isEmpty()
                    ? said
                    : said + "\n"
                            + citations.stream()
                                    .map(one -> say.of(
                                            "cite.line", one.publisher(), one.document(), one.lines(), one.quote()))
                                    .collect(Collectors.joining("\n"));
        }
    }

    /** A cell; empty without items. */
    public record Cell(List<Item> items, @Nullable String style) {}

    /** One text of a cell, with the page that it leads to. */
    public record Item(String text, @Nullable String href) {}

    static ResultTable of(Answer answer, Say say) {
        Citations citations = Citations.ofSources(answer.sources(), say);
        List<AnswerColumn> columns = answer.question().columns();
        return new ResultTable(
                columns.stream()
                        .map(column -> new Heading(column.name(), column.label().in(say.locale()), style(column)))
                        .toList(),
                answer.in(say.locale()).rows().stream()
                        .map(row -> new Row(
                                columns.stream()
                                        .map(column -> cell(column, row.get(column.name()), say))
                                        .toList(),
                                citations.ofRow(row.get("sources"))))
                        .toList());
    }

    /** The class of a column's cells: numbers stand below each other, dates in one piece. */
    private static @Nullable String style(AnswerColumn column) {
        return switch (column.type()) {
            case "integer" -> "number";
            case "date" -> "nowrap";
            default -> null;
        };
    }

    private static Cell cell(AnswerColumn column, @Nullable Object value, Say say) {
        Collection<?> values = value instanceof Collection<?> list ? list : java.util.Collections.singletonList(value);
        return new Cell(
                values.stream()
                        .filter(Objects::nonNull)
                        .map(one -> item(column, one, say))
                        .toList(),
                style(column));
    }

    private static Item item(AnswerColumn column, Object value, Say say) {
        if (value instanceof Map<?, ?> node) {
            return new Item(say.name(node), LINKS.any(String.valueOf(node.get("id"))));
        }
        if (column.type().equals("date")) {
            return new Item(say.date(value.toString()), null);
        }
        return new Item(
                value instanceof Number number ? say.number(number.longValue()) : say.text(value.toString()), null);
    }
}
