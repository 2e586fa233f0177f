package org.passerelle.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.passerelle.publish.Origin;
import org.passerelle.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the explorer as a folder of files, from the running server or, when none runs, from one that this command starts on free ports of this
 * machine and stops when the folder is written.
 */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PublishCommand extends ServerCommand {

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--address", paramLabel = "URL")
    private @Nullable String address;

    PublishCommand(Class<?> application) {
        super(application);
    }

    @Override
    public Integer call() throws InterruptedException {
        Voice voice = Voice.of(spec());
        home().require();
        Publisher.require(folder, address);
        withServer(voice, server -> publish(server, voice));
        return ExitCode.GOOD;
    }

    private void publish(URI server, Voice voice) {
        Publisher.Report report = written(new Origin(server, RunningServer.credentials()), voice);
        voice.tell(CliText.PUBLISHED, folder, report.files());
    }

    private Publisher.Report written(Origin origin, Voice voice) {
        try (WorkBar bar = new WorkBar(-1, CliText.PUBLISHING, CliText.UNIT_PAGES, voice)) {
            return Publisher.publish(origin, folder, address, bar::show);
        }
    }
}
