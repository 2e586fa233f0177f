package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.backup.BackupFile;
import org.passerelle.backup.BackupManifest;
import org.passerelle.backup.Backups;
import org.passerelle.graph.GraphConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that is kept to one file, from the running server when there is one. */
@Command(name = "backup", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        Optional<RunningServer> server = RunningServer.of(options, voice.language());
        BackupManifest manifest = WholeFile.write(
                file,
                part -> {
                    if (server.isPresent()) {
                        fetch(server.get(), part);
                    } else {
                        make(part, voice);
                    }
                },
                BackupCommand::checked);
        voice.tell(CliText.BACKED_UP, file, manifest.nodes(), manifest.links(), manifest.dataFiles());
        return ExitCode.GOOD;
    }

    private static void fetch(RunningServer server, Path part) throws IOException {
        try (InputStream answer = server.backup()) {
            Files.copy(answer, part, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void make(Path part, Voice voice) throws IOException {
        try (GraphConnection connection = options.open(voice)) {
            new Backups(connection, options.data()).write(part);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A backup that was not read again is a hope. */
    private static BackupManifest checked(Path part) {
        try (BackupFile backup = BackupFile.open(part)) {
            return backup.manifest();
        }
    }
}
