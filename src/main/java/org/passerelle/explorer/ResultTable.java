package org.passerelle.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;

/** The answer to a question as a table of a page. */
public record ResultTable(List<Heading> headings, List<Row> rows) {

    /** What a cell, and what the sources of a row show at most: a row may rest on everything that the graph holds. */
    static final int MOST = 10;

    /** The same on a page that would be too heavy. */
    private static final int FEWEST = 1;

    /** Characters of a table, as long as each cell shows {@link #FEWEST}: with the rest of the page and its accents, less than 150 kB. */
    private static final int MOST_CHARACTERS = 115_000;

    /** Characters that stand around an item, and around a citation. */
    private static final int AROUND = 30;

    private static final int AROUND_CITATION = 90;

    /** Characters of a row without what it shows, and of the link to what a cell leaves out. */
    private static final int AROUND_ROW = 200;

    private static final int LINK_TO_REST = 130;

    /** What a cell, and what the sources show when the row stands alone on its page. */
    private static final int MOST_ALONE = 300;

    private static final Links LINKS = new Links();

    /** The head of a column. */
    public record Heading(
            String column, String label, @Nullable String style) {}

    /** A row with who says so. */
    public record Row(List<Cell> cells, CitedSources sources) {}

    /** A cell; empty without items. */
    public record Cell(Shortened<Item> items, @Nullable String style) {}

    /** One text of a cell, with the page that it leads to. */
    public record Item(String text, @Nullable String href) {

        private int length() {
            return text.length() + (href == null ? 0 : href.length()) + AROUND;
        }
    }

    /** A row with all its items and citations. */
    private record Whole(List<List<Item>> cells, List<Citation> citations) {

        int length(int most) {
            int items = cells.stream()
                    .flatMap(all -> all.stream().limit(most))
                    .mapToInt(Item::length)
                    .sum();
            return AROUND_ROW
                    + items
                    + citations.stream().limit(most).mapToInt(Whole::length).sum()
                    + linksToRest(most);
        }

        private int linksToRest(int most) {
            long cut = Stream.concat(cells.stream(), Stream.of(citations))
                    .filter(all -> all.size() > most)
                    .count();
            return Math.toIntExact(cut) * LINK_TO_REST;
        }

        private static int length(Citation one) {
            int quotes = one.quotes().stream().mapToInt(String::length).sum();
            return quotes
                    + one.document().length()
                    + one.publisher().length()
                    + one.lines().length()
                    + one.address().length()
                    + AROUND_CITATION;
        }

        Row shortened(List<AnswerColumn> columns, int most) {
            return new Row(
                    IntStream.range(0, cells.size())
                            .mapToObj(at -> new Cell(Shortened.of(cells.get(at), most), style(columns.get(at))))
                            .toList(),
                    CitedSources.of(citations, 0, most));
        }
    }

    static ResultTable of(Answer answer, Say say) {
        Citations citations = Citations.ofSources(answer.sources(), say);
        List<AnswerColumn> columns = answer.question().columns();
        List<Whole> rows = answer.in(say.locale()).rows().stream()
                .map(row -> new Whole(
                        columns.stream()
                                .map(column -> items(column, row.get(column.name()), say))
                                .toList(),
                        citations.ofRow(row.get("sources"))))
                .toList();
        int most = answer.extent().size() == 1 ? MOST_ALONE : most(rows);
        return new ResultTable(
                columns.stream()
                        .map(column -> new Heading(column.name(), column.label().in(say.locale()), style(column)))
                        .toList(),
                rows.stream().map(row -> row.shortened(columns, most)).toList());
    }

    private static int most(List<Whole> rows) {
        int most = MOST;
        while (most > FEWEST && length(rows, most) > MOST_CHARACTERS) {
            most--;
        }
        return most;
    }

    private static int length(List<Whole> rows, int most) {
        return rows.stream().mapToInt(row -> row.length(most)).sum();
    }

    /** The class of a column's cells: numbers stand below each other, dates in one piece. */
    private static @Nullable String style(AnswerColumn column) {
        return switch (column.type()) {
            case "integer" -> "number";
            case "date" -> "nowrap";
            default -> null;
        };
    }

    private static List<Item> items(AnswerColumn column, @Nullable Object value, Say say) {
        Collection<?> values = value instanceof Collection<?> list ? list : java.util.Collections.singletonList(value);
        return values.stream()
                .filter(Objects::nonNull)
                .map(one -> item(column, one, say))
                .toList();
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
