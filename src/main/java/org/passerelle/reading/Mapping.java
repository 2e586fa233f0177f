package org.passerelle.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the columns of a file were understood, told before anything is written.
 *
 * @param row row or line of the headings; 0 when the file has none
 * @param columns in the order of the file; for files without columns, the headings that their labels or elements lead to
 */
public record Mapping(int row, List<MappedColumn> columns) {

    /** The columns that are kept verbatim and not interpreted. */
    public Stream<MappedColumn> ignored() {
        return columns.stream().filter(column -> column.heading() == Heading.IGNORED);
    }

    /** The columns that leave open who takes part in a row. */
    public Stream<MappedColumn> asked() {
        return columns.stream().filter(column -> column.asked().isPresent());
    }

    /** True when a column holds {@code heading}. */
    public boolean has(Heading heading) {
        return columns.stream().anyMatch(column -> column.heading() == heading);
    }
}
