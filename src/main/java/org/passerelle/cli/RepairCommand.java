package org.passerelle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.integrity.StoreCheck;
import org.passerelle.integrity.StoreFault;
import org.passerelle.load.DatasetLoader;
import org.passerelle.reading.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the graph anew from what is kept outside it. */
@Command(name = "repair", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RepairCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Sources sources = Sources.readVerified(options.seeds());
        Voice voice = Voice.of(spec);
        try (GraphConnection connection = options.open(voice)) {
            if (connection.isEmbedded()) {
                StoreCheck.setAside(connection.graph());
                StoreCheck.dropSetAside(connection.graph()).forEach(thing -> voice.tell(CliText.TAKEN_OUT, thing));
            }
            writeAgain(connection, sources, voice);
            List<StoreFault> left = new StoreCheck(connection.graph()).faults();
            left.forEach(fault -> voice.tell(fault.told()));
            voice.tell(left.isEmpty() ? CliText.WHOLE : CliText.NOT_MENDED);
            return left.isEmpty() ? ExitCode.GOOD : ExitCode.DATA_AT_FAULT;
        }
    }

    private void writeAgain(GraphConnection connection, Sources sources, Voice voice) {
        DatasetLoader loader = new DatasetLoader(connection.graph(), new TerminalProgress(voice));
        LoadCommand.print(voice, loader.load(sources, true));
        try (Imports imports = new Imports(
                options.data(),
                connection.graph(),
                connection.repositories(),
                sources.reference(),
                Limits.ofProcess())) {
            imports.writeAgain().forEach(dataset -> voice.tell(CliText.WRITTEN_AGAIN, dataset));
        }
        loader.deriveAgain();
    }
}
