package org.passerelle.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.files.DurableFile;
import org.passerelle.files.FileFault;

/** A note in the data folder that says which process serves it, since when, and where. */
final class ServerFile {

    private final Path file;

    private ServerFile(Path file) {
        this.file = file;
    }

    static ServerFile in(Path data) {
        return new ServerFile(data.resolve("server"));
    }

    /** Where the server is that wrote the note; empty when there is no note or its process is gone. */
    Optional<URI> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean alive = lines.size() == 3 && isAlive(lines.get(0), lines.get(1));
            return alive ? Optional.of(URI.create(lines.get(2))) : Optional.empty();
        } catch (IOException | IllegalArgumentException nothingUseful) {
            return Optional.empty();
        }
    }

    /** Numbers of processes come again; one that began at the same moment does not. */
    private static boolean isAlive(String pid, String begun) {
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(process -> begin(process).equals(begun))
                        .isPresent();
    }

    private static String begin(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    void write(URI address) {
        try {
            ProcessHandle self = ProcessHandle.current();
            List<String> lines = List.of(String.valueOf(self.pid()), begin(self), address.toString());
            DurableFile.write(file, fresh -> Files.write(fresh, lines));
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // a note of a process that is gone is ignored when it is read
        }
    }
}
