package org.passerelle.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;
import org.passerelle.answers.question.Question;

/**
 * Numbers by year, as lines.
 *
 * @param lines one for each column of numbers
 * @param most the number at the top
 */
public record SeriesPicture(List<Line> lines, int firstYear, int lastYear, long most) {

    private static final int LEFT = 60;
    private static final int WIDTH = 500;
    private static final int TOP = 20;
    private static final int HEIGHT = 200;

    /**
     * A line of the picture.
     *
     * @param points as an SVG polyline has them
     */
    public record Line(String label, String points) {}

    /** True for a question that counts by year: its first column is a date, and all others are numbers. */
    static boolean suits(Question question) {
        List<AnswerColumn> columns = question.columns();
        return columns.get(0).type().equals("date")
                && columns.stream().skip(1).allMatch(column -> column.type().equals("integer"));
    }

    /** The rows of {@code answer} that have a year; empty where these are fewer than two. A year without a row counts nothing. */
    static Optional<SeriesPicture> of(Answer answer, Say say) {
        List<AnswerColumn> columns = answer.question().columns();
        TreeMap<Integer, Map<String, @Nullable Object>> years = new TreeMap<>();
        answer.rows().forEach(row -> {
            if (row.get(columns.get(0).name()) instanceof String year) {
                years.put(Integer.valueOf(year), row);
            }
        });
        if (years.size() < 2) {
            return Optional.empty();
        }
        List<AnswerColumn> numbers = columns.subList(1, columns.size());
        long most = years.values().stream()
                .flatMap(row -> numbers.stream().map(column -> number(row, column)))
                .max(Long::compare)
                .orElse(1L);
        Frame frame = new Frame(years.firstKey(), years.lastKey(), Math.max(most, 1));
        return Optional.of(new SeriesPicture(
                numbers.stream()
                        .map(column -> new Line(column.label().in(say.locale()), frame.points(years, column)))
                        .toList(),
                frame.first,
                frame.last,
                frame.most));
    }

    private static long number(@Nullable Map<String, @Nullable Object> row, AnswerColumn column) {
        return row != null && row.get(column.name()) instanceof Number number ? number.longValue() : 0;
    }

    /** Where years and numbers stand. */
    private record Frame(int first, int last, long most) {

        String points(Map<Integer, Map<String, @Nullable Object>> years, AnswerColumn column) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(year -> at(year, number(years.get(year), column)))
                    .collect(Collectors.joining(" "));
        }

        private String at(int year, long number) {
            return String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    LEFT + WIDTH * (double) (year - first) / (last - first),
                    TOP + HEIGHT * (1 - (double) number / most));
        }
    }
}
