package org.passerelle.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged program in a folder of its own, run by its launcher as a process. */
final class Installed {

    private static final Path TARGET = Path.of("target");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMillis(20);

    /** Last of what a server prints when it is ready. */
    private static final String READY = "Press Ctrl-C to stop.";

    /** As the shell's {@code times} prints what programs that have ended took. */
    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

    private final Path home;

    private Installed(Path home) {
        this.home = home;
    }

    /** Installs it in {@code home}; empty where nothing is packaged. */
    static Optional<Installed> in(Path home) {
        try (Stream<Path> files = Files.isDirectory(TARGET) ? Files.list(TARGET) : Stream.empty()) {
            List<Path> packaged = files.filter(
                            file -> file.getFileName().toString().matches("passerelle-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            if (packaged.isEmpty()) {
                return Optional.empty();
            }
            Path target = Files.createDirectories(home.resolve(TARGET));
            Path launcher = Path.of("passerelle");
            Files.copy(launcher, home.resolve(launcher), StandardCopyOption.COPY_ATTRIBUTES);
            Path jar = packaged.get(0);
            Files.copy(jar, target.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            return Optional.of(new Installed(home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot install in " + home, e);
        }
    }

    /**
     * Runs a command to its end.
     *
     * @param options of Java
     * @return for how many seconds a processor worked
     * @throws IllegalStateException when the command fails
     */
    double run(String options, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null && times", "sh"));
        command.addAll(command(arguments));
        Path out = home.resolve("out.log");
        Process process = start(options, command, out);
        Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
        if (process.exitValue() != 0) {
            throw new IllegalStateException(arguments[0] + " ended with " + process.exitValue() + ": " + read(out));
        }
        return MINUTES.matcher(read(out))
                .results()
                // after the shell's own
                .skip(2)
                .mapToDouble(one -> Integer.parseInt(one.group(1)) * 60 + Double.parseDouble(one.group(2)))
                .sum();
    }

    /**
     * Starts a server, and stops it when it is ready.
     *
     * @param options of Java
     * @return for how many seconds a processor had worked then
     */
    double serve(String options, String... arguments) {
        Path out = home.resolve("out.log");
        Process process = start(options, command(arguments), out);
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(SHORT).until(() -> isReady(process, out));
            return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        } finally {
            process.destroy();
            Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
        }
    }

    private static boolean isReady(Process process, Path out) {
        String said = read(out);
        if (!process.isAlive()) {
            throw new IllegalStateException("the server ended: " + said);
        }
        return said.contains(READY);
    }

    private List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("passerelle").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(String options, List<String> command, Path out) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS", options);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.get(0), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
