package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Overview;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.integrity.StoreCheck;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadReport;
import org.passerelle.load.PackageFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the datasets into the graph. */
@Command(name = "load", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Mixin
    private HomeCountryOption home;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--package", paramLabel = "FILE")
    private @Nullable Path exported;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        home.require();
        Function<DatasetLoader, LoadReport> load = exported == null ? folder() : exported(exported);
        Voice voice = Voice.of(spec);
        try (GraphConnection connection = options.open(voice)) {
            if (force && connection.isEmbedded()) {
                // what nothing can be done with would stop a load half-way
                StoreCheck.setAside(connection.graph());
            }
            home.set(connection.graph());
            LoadReport report = load.apply(new DatasetLoader(connection.graph(), new TerminalProgress(voice)));
            print(voice, report);
            voice.out().println();
            Summary.print(voice, Overview.of(connection.graph()));
        }
        return ExitCode.GOOD;
    }

    private Function<DatasetLoader, LoadReport> folder() {
        Sources sources = Sources.readVerified(options.seeds());
        return loader -> loader.load(sources, force);
    }

    private Function<DatasetLoader, LoadReport> exported(Path path) {
        return loader -> {
            try (PackageFile file = new PackageFile(path)) {
                return loader.load(file, force);
            }
        };
    }

    static void print(Voice voice, LoadReport report) {
        for (LoadReport.LoadedDataset dataset : report.datasets()) {
            voice.tell(
                    dataset.changed() ? CliText.DATASET_WRITTEN : CliText.DATASET_UNCHANGED,
                    dataset.slug(),
                    dataset.rows());
        }
        voice.out().flush();
    }
}
