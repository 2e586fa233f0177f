package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.passerelle.answers.Overview;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the datasets into the graph. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Load the datasets into the graph: each as a whole or not at all, unchanged ones left as they are.")
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Mixin
    private HomeCountryOption home;

    @Option(names = "--force", description = "Load again what did not change.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        home.require();
        Sources sources = Sources.readVerified(options.seeds());
        PrintWriter out = spec.commandLine().getOut();
        try (GraphConnection connection = options.open()) {
            home.set(connection.graph());
            LoadReport report = new DatasetLoader(connection.graph(), new TerminalProgress()).load(sources, force);
            print(out, report);
            out.println();
            Summary.print(out, Overview.of(connection.graph()));
        }
        return ExitCode.GOOD;
    }

    static void print(PrintWriter out, LoadReport report) {
        for (LoadReport.LoadedDataset dataset : report.datasets()) {
            out.printf(
                    "%s: %s%n",
                    dataset.slug(),
                    dataset.changed() ? dataset.rows() + " rows written" : "unchanged, nothing written");
        }
        out.flush();
    }
}
