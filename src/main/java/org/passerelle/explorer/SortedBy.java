package org.passerelle.explorer;

/**
 * By what a table is sorted.
 *
 * @param sort a column, with a hyphen in front from the last to the first; empty for none
 */
record SortedBy(String sort) {

    /** {@code ascending} or {@code descending} for the column that the table is sorted by, else {@code none}. */
    String direction(String column) {
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : "none";
    }

    /** What sorts by {@code column}, or the other way round when the table is sorted by that already. */
    String turned(String column) {
        return sort.equals(column) ? "-" + column : column;
    }
}
