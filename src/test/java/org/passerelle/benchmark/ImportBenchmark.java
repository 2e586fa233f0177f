package org.passerelle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.model.Coded;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.WithDatabase;

/**
 * How fast generated files are imported, against plain writing of the same data; printed as Markdown and not judged:
 * {@code mvn test -Dtest=ImportBenchmark -Drows=1000,10000 -Dshape=survey -Drounds=3 -Draw=true}. The build leaves it out, because a
 * machine that does something else would fail it.
 */
@WithDatabase
class ImportBenchmark {

    /** Rows of a first run that is not shown: it pays for classes and plans. */
    private static final int WARMING_UP = 200;

    @TempDir
    private Path folder;

    @Test
    void printsOneRowOfFiguresARun() {
        Shape shape = Coded.parse(Shape.class, System.getProperty("shape", "survey"))
                .orElseThrow(() -> new IllegalArgumentException("-Dshape is one of " + Coded.codes(Shape.class)));
        int rounds = Integer.getInteger("rounds", 3);
        boolean raw = Boolean.parseBoolean(System.getProperty("raw", "true"));
        Benchmark benchmark = new Benchmark(Seeds.FOLDER, folder, raw, status -> {});
        benchmark.run(shape, WARMING_UP, 1);
        System.out.println(FiguresTable.HEAD);
        Arrays.stream(System.getProperty("rows", "1000,10000").split(",", -1))
                .map(Integer::parseInt)
                .map(rows -> benchmark.run(shape, rows, rounds))
                .map(FiguresTable::row)
                .forEach(System.out::println);

        assertThat(folder).isEmptyDirectory();
    }
}
