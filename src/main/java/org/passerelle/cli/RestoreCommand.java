package org.passerelle.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.passerelle.backup.BackupFile;
import org.passerelle.backup.BackupManifest;
import org.passerelle.backup.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup back. */
@Command(name = "restore", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        GivenFile.require("FILE", file);
        options.requireNotServed();
        try (BackupFile backup = BackupFile.open(file)) {
            new Restoration(options.data(), options.settings(0)).restore(backup);
            BackupManifest manifest = backup.manifest();
            voice.tell(
                    CliText.RESTORED,
                    options.data(),
                    manifest.nodes(),
                    manifest.links(),
                    manifest.dataFiles(),
                    manifest.made());
        }
        return ExitCode.GOOD;
    }
}
