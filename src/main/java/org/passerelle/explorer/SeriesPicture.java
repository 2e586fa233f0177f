package org.passerelle.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;
import org.passerelle.answers.question.Question;

/**
 * Numbers by year, as lines.
 *
 * @param title what is counted where there are several pictures; empty for the only one
 * @param lines one for each column of numbers, or, where rows are of several series, one for each series
 * @param most the number at the top
 */
public record SeriesPicture(String title, List<Line> lines, int firstYear, int lastYear, long most) {

    private static final int LEFT = 60;
    private static final int WIDTH = 500;
    private static final int TOP = 20;
    private static final int HEIGHT = 200;

    /** Pixels between the names at the ends of two lines. */
    private static final int APART = 13;

    private static final String DATE = "date";
    private static final String NUMBER = "integer";

    /** What is counted together since it is not among the largest. */
    private static final String OTHERS = "others";

    /**
     * A line of the picture.
     *
     * @param points as an SVG polyline has them
     * @param end how far down its name stands at its end
     */
    public record Line(String label, String points, int end) {}

    /** True for a question that counts by year: its first column is a date, and others are numbers; between them it may say of what. */
    static boolean suits(Question question) {
        List<AnswerColumn> columns = question.columns();
        List<AnswerColumn> counted = columns.stream()
                .skip(1)
                .dropWhile(column -> !column.type().equals(NUMBER))
                .toList();
        return columns.get(0).type().equals(DATE)
                && !counted.isEmpty()
                && counted.stream().allMatch(column -> column.type().equals(NUMBER));
    }

    /** The rows of {@code answer} that have a year; none where these are fewer than two. A year without a row counts nothing. */
    static List<SeriesPicture> of(Answer answer, Say say) {
        List<AnswerColumn> columns = answer.question().columns();
        List<AnswerColumn> numbers =
                columns.stream().filter(column -> column.type().equals(NUMBER)).toList();
        List<AnswerColumn> names = columns.subList(1, columns.size() - numbers.size());
        Series all = Series.of(answer, columns.get(0), names, say);
        if (all.years().size() < 2) {
            return List.of();
        }
        if (all.labels().stream().allMatch(String::isEmpty)) {
            return List.of(all.picture(
                    "",
                    numbers,
                    column -> column.label().in(say.locale()),
                    (column, year) -> all.number("", column, year)));
        }
        List<SeriesPicture> pictures = new ArrayList<>();
        numbers.forEach(column -> pictures.add(all.picture(
                column.label().in(say.locale()),
                all.labels(),
                label -> label,
                (label, year) -> all.number(label, column, year))));
        return pictures;
    }

    /** How many there are of something in a year. */
    private interface Count<T> {

        long of(T what, int year);
    }

    /**
     * Rows by their series and years.
     *
     * @param labels of the series, the largest first and the others together last; only an empty one where there are none
     */
    private record Series(
            List<String> labels,
            Map<String, TreeMap<Integer, Map<String, @Nullable Object>>> rows,
            TreeSet<Integer> years) {

        static Series of(Answer answer, AnswerColumn date, List<AnswerColumn> names, Say say) {
            Map<String, TreeMap<Integer, Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
            TreeSet<Integer> years = new TreeSet<>();
            answer.rows().forEach(row -> {
                if (row.get(date.name()) instanceof String year) {
                    rows.computeIfAbsent(label(row, names, say), label -> new TreeMap<>())
                            .put(Integer.valueOf(year), row);
                    years.add(Integer.valueOf(year));
                }
            });
            List<String> labels = new ArrayList<>(rows.keySet());
            labels.sort(Comparator.comparing((String label) -> label.equals(say.word(OTHERS)))
                    .thenComparing(
                            label -> -total(rows.get(label), answer.question().columns())));
            return new Series(labels, rows, years);
        }

        /** How often something is counted in {@code rows}. */
        private static long total(
                @Nullable Map<Integer, Map<String, @Nullable Object>> rows, List<AnswerColumn> columns) {
            return Stream.ofNullable(rows)
                    .flatMap(years -> years.values().stream())
                    .flatMap(row -> columns.stream().map(column -> row.get(column.name())))
                    .mapToLong(value -> value instanceof Number number ? number.longValue() : 0)
                    .sum();
        }

        private static String label(Map<String, @Nullable Object> row, List<AnswerColumn> names, Say say) {
            return names.stream()
                    .map(column -> row.get(column.name()))
                    .map(value -> value instanceof Map<?, ?> node
                            ? say.name(node)
                            : value == null ? "" : say.text(value.toString()))
                    .collect(Collectors.joining());
        }

        long number(String label, AnswerColumn column, int year) {
            Map<String, @Nullable Object> row =
                    rows.getOrDefault(label, new TreeMap<>()).get(year);
            return row != null && row.get(column.name()) instanceof Number number ? number.longValue() : 0;
        }

        <T> SeriesPicture picture(String title, List<T> lines, Function<T, String> label, Count<T> count) {
            long most = lines.stream()
                    .flatMap(line -> years.stream().map(year -> count.of(line, year)))
                    .max(Long::compare)
                    .orElse(1L);
            Frame frame = new Frame(years.first(), years.last(), Math.max(most, 1));
            List<Integer> ends = apart(lines.stream()
                    .map(line -> (int) Math.round(frame.height(count.of(line, frame.last))))
                    .toList());
            List<Line> drawn = IntStream.range(0, lines.size())
                    .mapToObj(at -> new Line(
                            label.apply(lines.get(at)),
                            frame.points(year -> count.of(lines.get(at), year)),
                            ends.get(at)))
                    .toList();
            return new SeriesPicture(title, drawn, frame.first, frame.last, frame.most);
        }
    }

    /** Moves what stands too close from below upwards, and keeps the order of what is given. */
    private static List<Integer> apart(List<Integer> heights) {
        List<Integer> sorted = IntStream.range(0, heights.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(heights.get(other), heights.get(one)))
                .toList();
        List<Integer> moved = new ArrayList<>(heights);
        int lowest = Integer.MAX_VALUE;
        for (int at : sorted) {
            moved.set(at, Math.min(heights.get(at), lowest));
            lowest = moved.get(at) - APART;
        }
        return moved;
    }

    /** Where years and numbers stand. */
    private record Frame(int first, int last, long most) {

        String points(Function<Integer, Long> count) {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(year -> at(year, count.apply(year)))
                    .collect(Collectors.joining(" "));
        }

        double height(long number) {
            return TOP + HEIGHT * (1 - (double) number / most);
        }

        private String at(int year, long number) {
            return String.format(
                    Locale.ROOT, "%.1f,%.1f", LEFT + WIDTH * (double) (year - first) / (last - first), height(number));
        }
    }
}
