package org.passerelle.cli;

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
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sources sources = Sources.readVerified(options.seeds());
        Voice voice = Voice.of(spec);
        sources.datasets().forEach(dataset -> print(voice, dataset));
        voice.tell(CliText.NO_ISSUES);
        return ExitCode.GOOD;
    }

    private static void print(Voice voice, Dataset dataset) {
        long facts =
                dataset.records().stream().flatMap(record -> record.facts()).count();
        voice.tell(CliText.CHECKED_DATASET, dataset.slug(), dataset.records().size(), facts);
        Coverage coverage = new Coverage(dataset);
        for (SourceDocument document : dataset.documents().values()) {
            voice.tell(
                    CliText.CHECKED_DOCUMENT,
                    document.file(),
                    coverage.quotedLines(document),
                    coverage.listedLines(document),
                    coverage.missingLines(document).cardinality());
        }
    }
}
