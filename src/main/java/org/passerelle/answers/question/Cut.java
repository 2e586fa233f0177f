package org.passerelle.answers.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/**
 * Which rows of an answer are wanted, in which order.
 *
 * @param page from 0
 * @param size how many rows a page holds at most; {@link #ALL} for every row
 * @param sort the column to sort by; null for the order of the question
 * @param descending from the last to the first; rows without the value come last all the same
 */
public record Cut(int page, int size, @Nullable AnswerColumn sort, boolean descending) {

    /** The parameters that every question has beside its own. */
    public static final String PAGE = "page";

    /** How many rows, or {@value #EVERY_ROW}. */
    public static final String SIZE = "size";

    /** A column, with a hyphen in front from the last to the first. */
    public static final String SORT = "sort";

    /** What {@link #SIZE} is when every row is wanted. */
    public static final String EVERY_ROW = "all";

    /** Rows of a page when nobody says how many. */
    public static final int STANDARD_SIZE = 100;

    /** The most rows of a page. */
    public static final int LARGEST_SIZE = 1000;

    /** The last page that can be asked for. */
    public static final int LAST_PAGE = 1_000_000;

    /** The {@code size} of every row at once. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final List<String> NAMES = List.of(PAGE, SIZE, SORT);

    /** Every row, in the order of the question. */
    public static Cut whole() {
        return new Cut(0, ALL, null, false);
    }

    /** The first page, in the order of the question. */
    static Cut first() {
        return new Cut(0, STANDARD_SIZE, null, false);
    }

    /** True when {@code name} is a parameter that says which rows are wanted. */
    public static boolean names(String name) {
        return NAMES.contains(name);
    }

    /**
     * The rows that {@code given} asks for.
     *
     * @param streams true when every row can be given at once, and is without a word to the contrary
     * @throws NotUnderstood when a value cannot be read
     */
    public static Cut read(Question question, Map<String, String> given, boolean streams) {
        String page = given.getOrDefault(PAGE, "").strip();
        String size = given.getOrDefault(SIZE, "").strip();
        String sort = given.getOrDefault(SORT, "").strip();
        boolean every = size.equals(EVERY_ROW) || (streams && size.isEmpty() && page.isEmpty());
        if (every && !streams) {
            throw NotUnderstood.invalid(ValueFault.ONLY_PAGES, SIZE, size, LARGEST_SIZE);
        }
        return new Cut(
                page.isEmpty() ? 0 : Given.number(PAGE, page, 0, LAST_PAGE),
                every ? ALL : size.isEmpty() ? STANDARD_SIZE : Given.number(SIZE, size, 1, LARGEST_SIZE),
                column(question, sort),
                sort.startsWith("-"));
    }

    private static @Nullable AnswerColumn column(Question question, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String name = text.startsWith("-") ? text.substring(1) : text;
        return question.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_AN_ORDER, SORT, text)
                        .accepting(accepted(question)));
    }

    /** Every order that {@code question} can be asked in. */
    public static List<String> accepted(Question question) {
        return question.columns().stream()
                .flatMap(column -> Stream.of(column.name(), "-" + column.name()))
                .toList();
    }

    /** How many rows come before the first that is wanted. */
    long skip() {
        return size == ALL ? 0 : (long) page * size;
    }

    /** True when every row is wanted. */
    public boolean isWhole() {
        return size == ALL;
    }
}
