package org.passerelle.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table may be so that it fits the terminal, whose width the launcher passes as {@code COLUMNS}. */
final class ColumnWidths {

    private static final int WIDEST = 44;
    /** A longer word is broken rather than that the table grows. */
    private static final int LONGEST_WORD = 20;
    /** The line and the blanks beside a cell, which the library counts as part of the column's width. */
    private static final int PADDING = 2;

    private static final int LINE = 1;

    private ColumnWidths() {}

    /** Widths with padding: as the cells need where that fits, else at least the longest word and a share of what is left. */
    static List<Integer> of(List<String> headings, List<List<String>> rows, Map<String, String> environment) {
        int columns = headings.size();
        int[] wanted = new int[columns];
        int[] least = new int[columns];
        for (int at = 0; at < columns; at++) {
            int column = at;
            List<String> cells = Stream.concat(
                            Stream.of(headings.get(at)), rows.stream().map(row -> row.get(column)))
                    .toList();
            wanted[at] = Math.min(WIDEST, longest(cells.stream()));
            least[at] =
                    Math.min(LONGEST_WORD, longest(cells.stream().flatMap(cell -> Arrays.stream(cell.split(" ", -1)))));
        }
        String terminal = environment.getOrDefault("COLUMNS", "");
        int room = terminal.matches("\\d{1,4}")
                ? Integer.parseInt(terminal) - LINE - columns * (PADDING + LINE)
                : Integer.MAX_VALUE;
        return share(wanted, least, room).map(width -> width + PADDING).boxed().toList();
    }

    private static IntStream share(int[] wanted, int[] least, int room) {
        if (Arrays.stream(wanted).sum() <= room) {
            return Arrays.stream(wanted);
        }
        int missing = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        int left = Math.max(0, room - Arrays.stream(least).sum());
        return IntStream.range(0, wanted.length)
                .map(at -> least[at] + (missing == 0 ? 0 : Math.max(0, (wanted[at] - least[at]) * left / missing)));
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }
}
