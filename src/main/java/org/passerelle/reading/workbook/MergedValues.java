package org.passerelle.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries the value of merged cells down to the rows that they span. */
final class MergedValues {

    private record Held(int lastRow, String value) {}

    private final Map<Integer, Held> held = new TreeMap<>();

    /** From {@code row} on, as far as {@code lastRow}, {@code column} holds {@code value}. */
    void hold(int column, int lastRow, String value) {
        if (!value.isBlank()) {
            held.put(column, new Held(lastRow, value));
        }
    }

    /** The cells of {@code row} with the values that hold in it; a value of its own goes before, a blank row stays blank. */
    List<String> fill(int row, List<String> cells) {
        held.values().removeIf(one -> one.lastRow() < row);
        if (held.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return cells;
        }
        List<String> filled = new ArrayList<>(cells);
        held.forEach((column, one) -> {
            while (filled.size() <= column) {
                filled.add("");
            }
            if (filled.get(column).isBlank()) {
                filled.set(column, one.value());
            }
        });
        return filled;
    }
}
