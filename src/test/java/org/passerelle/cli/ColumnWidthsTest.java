package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class ColumnWidthsTest {

    private static final List<String> HEADINGS = List.of("City", "Partnerships");
    private static final List<List<String>> ROWS =
            List.of(List.of("Annecy", "Annecy Hospital and Sassandra Hospital"), List.of("Lyon", ""));

    @Test
    void givesEveryCellItsRoomWithoutATerminal() {
        assertThat(ColumnWidths.of(HEADINGS, ROWS, Map.of())).containsExactly(6 + 2, 38 + 2);
        assertThat(ColumnWidths.of(HEADINGS, ROWS, Map.of("COLUMNS", ""))).containsExactly(6 + 2, 38 + 2);
    }

    @Test
    void fitsTheTerminalWithoutBreakingWords() {
        List<Integer> widths = ColumnWidths.of(HEADINGS, ROWS, Map.of("COLUMNS", "40"));
        assertThat(widths.get(0)).isEqualTo(6 + 2);
        assertThat(widths.get(1)).isBetween("Partnerships".length() + 2, 37);
        assertThat(widths.stream().mapToInt(width -> width + 1).sum() + 1).isLessThanOrEqualTo(40);
    }

    @Test
    void overflowsATerminalThatIsNarrowerThanItsWords() {
        assertThat(ColumnWidths.of(HEADINGS, ROWS, Map.of("COLUMNS", "10"))).containsExactly(6 + 2, 12 + 2);
    }
}
