package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.PasserelleApplication;
import org.passerelle.testing.TinySeeds;
import picocli.CommandLine;

class RulesCommandTest {

    private static final String SEEDS =
            Path.of(System.getProperty("basedir", ""), "seeds").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsATableOfPrecisionAndRecall() {
        assertThat(run("rules", "--seeds", SEEDS)).isZero();
        assertThat(out.toString().lines())
                .startsWith("| kind of fact | right | wrong | missed | precision | recall |")
                .anyMatch(line -> line.startsWith("| participant lead | "))
                .last()
                .asString()
                .startsWith("| all | ");
        assertThat(out.toString()).doesNotContain("curator");
    }

    @Test
    void listsTheDifferencesWhenAsked() {
        assertThat(run("rules", "--differences", "--seeds", SEEDS)).isZero();
        assertThat(out.toString()).contains("| record | stated by | kind of fact | fact |", "| curator | remark |");
    }

    @Test
    void datasetsWithoutRawRowsCountForNothing(@TempDir Path folder) {
        assertThat(run("rules", "--seeds", TinySeeds.in(folder).folder().toString()))
                .isZero();
        assertThat(out.toString()).contains("| all | 0 | 0 | 0 | 1.000 | 1.000 |");
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence(@TempDir Path folder) {
        assertThat(run("rules", "--seeds", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("The folder of datasets ");
    }

    private int run(String... arguments) {
        CommandLine command = Passerelle.commandLine(PasserelleApplication.class);
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
