package org.passerelle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class BenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void givesOneRowOfFiguresARunAndLeavesNothingBehind() {
        Measurement measured = new Benchmark(Seeds.FOLDER, folder, true, status -> {}).run(Shape.PAIRS, 30, 2);

        List<String> cells = List.of(StringUtils.split(FiguresTable.row(measured), '|'));
        assertThat(cells)
                .hasSize(StringUtils.split(FiguresTable.HEAD.lines().toList().get(0), '|').length);
        // thirty twinnings, each with two cities, a country and a year: far more relationships than rows
        assertThat(number(cells.get(0))).isEqualTo(30);
        assertThat(number(cells.get(1))).isBetween(28.0, 30.0);
        assertThat(number(cells.get(2))).isGreaterThan(300);
        // so few rows are read in less than a tenth of a second
        assertThat(cells.subList(4, cells.size()))
                .allSatisfy(cell -> assertThat(number(cell)).isPositive());
        assertThat(folder).isEmptyDirectory();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip().split(" ", 2)[0].replace(",", ""));
    }
}
