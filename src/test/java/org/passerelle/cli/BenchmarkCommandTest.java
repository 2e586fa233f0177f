package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.PasserelleApplication;
import org.passerelle.testing.SeededGraph;

class BenchmarkCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Passerelle.commandLine(PasserelleApplication.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void printsOneRowOfFiguresARunAndLeavesNothingBehind() {
        int code = run(
                "benchmark",
                "--shape=pairs",
                "--rows=30",
                "--rounds=2",
                "--folder=" + folder,
                "--seeds=" + SeededGraph.SEEDS);

        assertThat(code).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        List<String> cells = List.of(StringUtils.split(lines.get(2), '|'));
        assertThat(cells).hasSize(StringUtils.split(lines.get(0), '|').length);
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

    @Test
    void wrongArgumentsAreToldWithWhatWouldBeAccepted() {
        assertThat(run("benchmark", "--shape=cube")).isEqualTo(2);
        assertThat(run("benchmark", "--rows=0")).isEqualTo(2);
        assertThat(run("benchmark", "--rounds=0")).isEqualTo(2);

        assertThat(err.toString())
                .contains("--shape", "cube", "survey", "pairs", "--rows", "1 and more", "--rounds")
                .doesNotContain("\tat ", "Exception");
    }
}
