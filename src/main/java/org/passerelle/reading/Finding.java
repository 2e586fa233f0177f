package org.passerelle.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.telling.Message;

/**
 * Something in a file that was not understood, told so that its author can mend it.
 *
 * @param sheet the sheet, or the activity, many of which may stand on one line; empty when the format has neither
 * @param row row of the sheet or line of the file, from 1; 0 when it concerns the file as a whole
 * @param column from 1; 0 when the format has none
 * @param label the column heading or label as the file writes it; empty when it concerns the record
 * @param words the words at fault
 * @param problem what is wrong
 * @param values what stands in the sentence that says so
 */
public record Finding(
        String sheet, int row, int column, String label, String words, Problem problem, List<String> values) {

    private static final String CHOICES = " · ";
    private static final Pattern LEVELLED = Pattern.compile(".* \\(\\p{Ll}[\\p{Ll}_]+\\)");

    /** What became of the record. */
    public enum Level {
        /** The record is used; these words add nothing to it. */
        DOUBT,
        /** The record is left out. */
        REJECTED
    }

    public Finding {
        values = List.copyOf(values);
    }

    /** A finding about {@code words} of {@code cell}. */
    public static Finding of(RawRecord record, Cell cell, String words, Problem problem, Object... values) {
        return new Finding(record.sheet(), cell.row(), cell.column(), cell.label(), words, problem, strings(values));
    }

    /** A finding about a row that leads to no record, {@code words} being how it reads. */
    public static Finding ofRow(String sheet, int row, String words, Problem problem, Object... values) {
        return new Finding(sheet, row, 0, "", words, problem, strings(values));
    }

    /** A finding about a record as a whole. */
    public static Finding ofRecord(RawRecord record, Problem problem, Object... values) {
        int row = record.cells().isEmpty() ? 0 : record.cells().get(0).row();
        return ofRow(record.sheet(), row, record.key(), problem, values);
    }

    private static List<String> strings(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    /** What became of the record. */
    public Level level() {
        return problem.level();
    }

    /** What is wrong, one sentence without a full stop. */
    public String told(Locale language) {
        return sentence().told(language);
    }

    /** What would be accepted; empty when the sentence says it all. */
    public List<String> accepted(Locale language) {
        return sentence().accepted(language);
    }

    private Message sentence() {
        return problem.with(values.toArray());
    }

    /** The places of which one may be meant, each as it can be read instead of the words; empty where there is nothing to choose from. */
    public List<String> choices() {
        return problem != Problem.SEVERAL_PLACES || values.isEmpty()
                ? List.of()
                : Stream.of(values.get(0).split(CHOICES))
                        // a level in brackets, "(department)", is for people
                        .filter(choice -> !LEVELLED.matcher(choice).matches())
                        .toList();
    }
}
