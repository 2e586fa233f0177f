package org.passerelle.reading.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.math.NumberUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.TextFile;

/** The tables of a page, row by row; a cell that spans rows or columns holds for all of them. */
final class HtmlTables {

    private record Held(int rows, String text) {}

    private final int cellsPerRow;
    private final TreeMap<Integer, Held> held = new TreeMap<>();

    private HtmlTables(int cellsPerRow) {
        this.cellsPerRow = cellsPerRow;
    }

    /** Each table of {@code page}: its rows, each the texts of its cells. */
    static List<List<List<String>>> of(TextFile page) {
        try (Reader reader = page.open()) {
            if (Files.size(page.file().path()) > page.file().limits().page().toBytes()) {
                throw page.file()
                        .refuse(Refusal.LARGE_PAGE, page.file().limits().page());
            }
            int most = page.file().limits().cellsPerRow();
            return Jsoup.parse(IOUtils.toString(reader)).select("table").stream()
                    .map(table -> new HtmlTables(most).rows(table))
                    .toList();
        } catch (IOException e) {
            throw page.file().refuse(e);
        }
    }

    private List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                takeHeld(cells);
                add(cells, cell);
            }
        }
        takeHeld(cells);
        return cells;
    }

    private void add(List<String> cells, Element cell) {
        String text = cell.text();
        int rows = NumberUtils.toInt(cell.attr("rowspan"), 1);
        int columns = Math.min(NumberUtils.toInt(cell.attr("colspan"), 1), cellsPerRow - cells.size());
        for (int i = 0; i < columns; i++) {
            if (rows > 1) {
                held.put(cells.size(), new Held(rows - 1, text));
            }
            cells.add(text);
        }
    }

    private void takeHeld(List<String> cells) {
        for (Held one = held.get(cells.size()); one != null; one = held.get(cells.size())) {
            if (one.rows() == 1) {
                held.remove(cells.size());
            } else {
                held.put(cells.size(), new Held(one.rows() - 1, one.text()));
            }
            cells.add(one.text());
        }
    }
}
