package org.passerelle.explorer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.measures.pairing.CountryReach;
import org.passerelle.measures.pairing.DistanceBin;
import org.passerelle.measures.pairing.PairAxis;
import org.passerelle.measures.pairing.PairCount;
import org.passerelle.measures.pairing.PairDocument;
import org.passerelle.measures.pairing.PairEnd;
import org.passerelle.measures.pairing.PairWords;
import org.passerelle.model.Coded;

/** Who works with whom as the page shows it. */
public final class PairGrid {

    /** How many tones cells have, from pale to full. */
    private static final int TONES = 5;

    private final PairDocument document;
    private final PairAddress address;
    private final Say say;
    private final PairWords words;
    private final int largest;

    PairGrid(PairDocument document, PairAddress address, Say say) {
        this.document = document;
        this.address = address;
        this.say = say;
        words = new PairWords(document, say.locale());
        largest = document.cells().stream()
                .mapToInt(PairDocument.Cell::links)
                .max()
                .orElse(0);
    }

    /**
     * A cell.
     *
     * @param tone from 0 for none to {@value TONES} for the most links
     * @param address of its cooperations; null when no filters mean just these
     * @param title what it says, in words
     */
    public record GridCell(String links, int tone, @Nullable String address, String title) {}

    /** A row with its cells. */
    public record GridRow(PairEnd end, List<GridCell> cells) {}

    /** All rows. */
    public List<GridRow> rows() {
        List<GridRow> rows = new ArrayList<>();
        for (int row = 0; row < document.rows().size(); row++) {
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0; column < document.columns().size(); column++) {
                cells.add(cell(row, column));
            }
            rows.add(new GridRow(document.rows().get(row), cells));
        }
        return rows;
    }

    private GridCell cell(int row, int column) {
        PairCount count = document.at(row, column);
        PairEnd one = document.rows().get(row);
        PairEnd other = document.columns().get(column);
        return new GridCell(
                count.links() == 0 ? "" : say.number(count.links()),
                tone(count.links()),
                count.links() == 0
                        ? null
                        : address.cooperations(
                                axis(document.rowsBy()), one.id(), axis(document.columnsBy()), other.id()),
                say.page("with-whom", "cell", name(one), name(other), count.links(), count.cooperations()));
    }

    private static PairAxis axis(String code) {
        return Coded.parse(PairAxis.class, code).orElseThrow();
    }

    /** By the square root: counts of links are far apart. */
    private int tone(int links) {
        return links == 0 ? 0 : Math.max(1, (int) Math.ceil(TONES * Math.sqrt((double) links / largest)));
    }

    /** What the columns are. */
    public List<PairEnd> columns() {
        return document.columns();
    }

    /** What {@code end} is called. */
    public String name(PairEnd end) {
        return end.told(say.locale());
    }

    /** What the rows are by. */
    public String rowsBy() {
        return axis(document.rowsBy()).with().told(say.locale());
    }

    /** What the columns are by. */
    public String columnsBy() {
        return axis(document.columnsBy()).with().told(say.locale());
    }

    /** All that was counted. */
    public PairDocument document() {
        return document;
    }

    /** Its numbers in words. */
    public PairWords words() {
        return words;
    }

    /** A range of distances with its links, for a bar. */
    public record Bar(String range, int links) {}

    /** Links by distance. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        List<DistanceBin> bins = document.distances();
        for (int at = 0; at < bins.size(); at++) {
            bars.add(new Bar(words.bins().get(at).name(), bins.get(at).links()));
        }
        return bars;
    }

    /** The links of the longest bar. */
    public int longest() {
        return document.distances().stream().mapToInt(DistanceBin::links).max().orElse(0);
    }

    /** How far the links of each country reach. */
    public List<CountryReach> countries() {
        return document.countries();
    }
}
