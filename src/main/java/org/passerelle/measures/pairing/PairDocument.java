package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Who works with whom.
 *
 * @param rows in the order of the table
 * @param columns in the order of the table
 * @param cells those in which a link stands, row by row
 * @param total of all links, each once
 */
@Schema(
        name = "WhoWithWhom",
        description = "Links between parties, counted by what both ends are, and how far they reach")
public record PairDocument(
        @Schema(example = "country") String rowsBy,
        @Schema(example = "country") String columnsBy,

        @Schema(description = "When the network was read from the graph; it is read again when the graph changes")
        Instant takenAt,

        @Schema(description = "All links, each once") PairCount total,

        List<PairEnd> rows,
        List<PairEnd> columns,

        @Schema(description = "The cells in which a link stands")
        List<Cell> cells,

        PairReach reach,
        List<DistanceBin> distances,
        List<CountryReach> countries,

        @Schema(description = "What is left out or counts several times, in the language of the answer")
        List<String> notes) {

    private static final Comparator<Cell> IN_ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    /**
     * A cell of the table.
     *
     * @param row the number of the row, from 0
     * @param column the number of the column, from 0
     */
    @Schema(name = "WhoWithWhomCell", description = "A cell of the table; rows and columns are numbered from 0")
    public record Cell(int row, int column, int links, int cooperations) {}

    /** What stands where {@code row} and {@code column} meet. */
    public PairCount at(int row, int column) {
        int place = Collections.binarySearch(cells, new Cell(row, column, 0, 0), IN_ORDER);
        return place < 0
                ? PairCount.NONE
                : new PairCount(cells.get(place).links(), cells.get(place).cooperations());
    }
}
