package org.passerelle.graph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that holds the lock of a store, as a server does that serves it. */
final class LockHolder {

    private LockHolder() {}

    /** Starts it; returns once it holds {@code lock}. */
    static Process start(Path lock) throws IOException, URISyntaxException {
        Path classes = Path.of(LockHolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        LockHolder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() != '!') {
            throw new IllegalStateException("the other process did not get the lock");
        }
        return process;
    }

    /** Holds the lock of the file that is named until it is ended. */
    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            if (channel.lock().isValid()) {
                System.out.print('!');
                System.out.flush();
            }
            System.in.read();
        }
    }
}
