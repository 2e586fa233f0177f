package org.passerelle.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an imported dataset out of the graph. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Take an imported dataset out of the graph, which then is as before it.")
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATASET", description = "The name under which it was imported.")
    private String dataset;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (ImportTarget target = ImportCommand.target(options)) {
            target.remove(dataset);
        }
        spec.commandLine().getOut().println(dataset + " is out of the graph.");
        return ExitCode.GOOD;
    }
}
