package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.passerelle.curated.Coverage;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.SourceDocument;
import org.passerelle.curated.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the datasets without writing anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Check the datasets: form, ids, dates, quotes on their lines, documents unchanged, coverage, counts. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sources sources = Sources.readVerified(options.seeds());
        PrintWriter out = spec.commandLine().getOut();
        sources.datasets().forEach(dataset -> print(out, dataset));
        out.println("No issues.");
        return ExitCode.GOOD;
    }

    private static void print(PrintWriter out, Dataset dataset) {
        long facts =
                dataset.records().stream().flatMap(record -> record.facts()).count();
        out.printf(
                "%s: %d records, %d facts%n", dataset.slug(), dataset.records().size(), facts);
        Coverage coverage = new Coverage(dataset);
        for (SourceDocument document : dataset.documents().values()) {
            out.printf(
                    "  %s: %d lines quoted, %d listed as heading or boilerplate, %d left%n",
                    document.file(),
                    coverage.quotedLines(document),
                    coverage.listedLines(document),
                    coverage.missingLines(document).cardinality());
        }
    }
}
