package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.passerelle.interpretation.evaluation.Evaluation;
import org.passerelle.interpretation.evaluation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the rules of interpretation against the curated records. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Read the raw records of the datasets by rules alone and compare with the curated ones: precision and recall by kind of fact,"
                        + " as Markdown. Writes nothing.")
final class RulesCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Option(names = "--differences", description = "List every fact that only the rules or only the curator state.")
    private boolean differences;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Evaluation evaluation = Evaluation.of(options.seeds());
        PrintWriter out = spec.commandLine().getOut();
        out.println(Report.table(evaluation));
        if (differences) {
            out.println();
            out.println(Report.differences(evaluation));
        }
        return ExitCode.GOOD;
    }
}
