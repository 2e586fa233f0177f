package org.passerelle.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A note in the data folder that says which process serves it, and where. */
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
            boolean alive = lines.size() == 2 && isAlive(lines.get(0));
            return alive ? Optional.of(URI.create(lines.get(1))) : Optional.empty();
        } catch (IOException | IllegalArgumentException nothingUseful) {
            return Optional.empty();
        }
    }

    private static boolean isAlive(String pid) {
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    void write(URI address) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(String.valueOf(ProcessHandle.current().pid()), address.toString()));
        } catch (IOException e) {
            throw new SystemFault("cannot write " + file, e);
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
