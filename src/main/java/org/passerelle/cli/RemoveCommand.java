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
@Command(name = "remove", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATASET")
    private String dataset;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    /** After it the file is read again, for which nobody need wait. */
    private static boolean isBeingRemoved(ImportState state) {
        return state == ImportState.REMOVING;
    }

    private static void requireOut(ImportStatus ended, Voice voice) {
        if (ended.state() == ImportState.DONE || ended.state() == ImportState.FAILED) {
            throw new SystemFault(CliText.NOT_REMOVED.with(
                    ended.file(), voice.code("state", ended.state().code())));
        }
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        try (KnowledgeBase target = KnowledgeBase.of(options, voice);
                ImportBar bar = new ImportBar(voice)) {
            target.remove(dataset)
                    .ifPresent(
                            begun -> requireOut(target.finish(begun, RemoveCommand::isBeingRemoved, bar::show), voice));
        }
        voice.tell(CliText.REMOVED, dataset);
        return ExitCode.GOOD;
    }
}
