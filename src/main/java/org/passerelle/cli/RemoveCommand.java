package org.passerelle.cli;

import java.util.concurrent.Callable;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
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

    /** After it the file is read again, for which nobody need wait. */
    private static boolean isBeingRemoved(ImportState state) {
        return state == ImportState.REMOVING;
    }

    private static void requireOut(ImportStatus ended) {
        if (ended.state() == ImportState.DONE || ended.state() == ImportState.FAILED) {
            throw new SystemFault("could not take " + ended.file() + " out; it is "
                    + ended.state().code() + ".");
        }
    }

    @Override
    public Integer call() {
        try (ImportTarget target = ImportCommand.target(options);
                ImportBar bar = new ImportBar()) {
            target.remove(dataset)
                    .ifPresent(begun -> requireOut(target.finish(begun, RemoveCommand::isBeingRemoved, bar::show)));
        }
        spec.commandLine().getOut().println(dataset + " is out of the graph.");
        return ExitCode.GOOD;
    }
}
