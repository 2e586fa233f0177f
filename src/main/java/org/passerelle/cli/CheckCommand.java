package org.passerelle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.curated.Coverage;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.SourceDocument;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.integrity.StoreCheck;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.telling.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the datasets without writing anything. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Option(names = "--store")
    private boolean store;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sources sources = Sources.readVerified(options.seeds());
        Voice voice = Voice.of(spec);
        if (store) {
            return store(sources, voice);
        }
        sources.datasets().forEach(dataset -> print(voice, dataset));
        voice.tell(CliText.NO_ISSUES);
        return ExitCode.GOOD;
    }

    /** Without looking after the graph first, which would change what is to be checked. */
    private int store(Sources sources, Voice voice) {
        try (GraphConnection connection = GraphConnection.open(options.settings(0))) {
            List<Message> told = new ArrayList<>();
            new StoreCheck(connection.graph()).faults().forEach(fault -> told.add(fault.told()));
            new DatasetLoader(connection.graph(), LoadProgress.NONE)
                    .notLoaded(sources)
                    .forEach(dataset -> told.add(CliText.NOT_LOADED.with(dataset)));
            Imports.lost(options.data(), connection.graph())
                    .forEach(dataset -> told.add(CliText.IMPORT_LOST.with(dataset)));
            told.forEach(voice::tell);
            voice.tell(told.isEmpty() ? CliText.NO_ISSUES : CliText.REPAIR_MENDS);
            return told.isEmpty() ? ExitCode.GOOD : ExitCode.DATA_AT_FAULT;
        }
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
