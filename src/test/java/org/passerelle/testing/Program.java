package org.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged program as a process of its own, run by its launcher. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern API = Pattern.compile("API +(http://\\S+)/api/questions");

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a command printed and how it ended. */
    public record Ended(int exitCode, String out, String err) {}

    /** Starts the program; {@code environment} is added to this process's own. */
    public static Program start(Path logs, Map<String, String> environment, String... arguments) {
        return startIn(PROJECT, logs, environment, arguments);
    }

    /** Starts the program that is installed in {@code home}. */
    public static Program startIn(Path home, Path logs, Map<String, String> environment, String... arguments) {
        try {
            Files.createDirectories(logs);
            Path out = Files.createTempFile(logs, "out", ".log");
            Path err = Files.createTempFile(logs, "err", ".log");
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("passerelle").toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // over before a second compiler would pay
            builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1");
            builder.environment().putAll(environment);
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    public static Ended run(Path logs, Map<String, String> environment, String... arguments) {
        try (Program program = start(logs, environment, arguments)) {
            return program.awaitEnd();
        }
    }

    /** Runs a command of the program that is installed in {@code home} to its end. */
    public static Ended runIn(Path home, Path logs, Map<String, String> environment, String... arguments) {
        try (Program program = startIn(home, logs, environment, arguments)) {
            return program.awaitEnd();
        }
    }

    /** Puts the launcher and the packaged jar into {@code home}, where nobody else runs them. */
    public static void install(Path home) {
        try {
            Path jar = jar(Path.of("target"));
            Path target = Files.createDirectories(home.resolve("target"));
            Files.copy(PROJECT.resolve("passerelle"), home.resolve("passerelle"), StandardCopyOption.COPY_ATTRIBUTES);
            for (String name : List.of(jar.getFileName().toString(), jar.getFileName() + ".original")) {
                Files.copy(jar.resolveSibling(name), target.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packaged jar.
     *
     * @param folder {@code target}, or where it was unpacked
     */
    public static Path jar(Path folder) {
        try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches("passerelle-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("no packaged jar in " + folder + ": run by mvn verify"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server says where it serves, and returns that address. */
    public URI awaitAddress() {
        awaitOutput("Press Ctrl-C to stop.");
        Matcher address = API.matcher(out());
        if (!address.find()) {
            throw new IllegalStateException("no address in\n" + out());
        }
        return URI.create(address.group(1));
    }

    /** Waits until standard output holds {@code text}; fails at once when the process ends before. */
    public void awaitOutput(String text) {
        await(() -> out().contains(text));
    }

    /** Waits until standard error holds what {@code pattern} finds; fails at once when the process ends before. */
    public void awaitError(Pattern pattern) {
        await(() -> pattern.matcher(err()).find());
    }

    private void await(BooleanSupplier wanted) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            boolean there = wanted.getAsBoolean();
            if (!there && !process.isAlive()) {
                throw new IllegalStateException("ended with " + process.exitValue() + ":\n" + out() + err());
            }
            return there;
        });
    }

    /** Waits until the process ends by itself. */
    public Ended awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running:\n" + out() + err());
            }
            return new Ended(process.exitValue(), out(), err());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks the process to end, as Ctrl-C does, and waits for it. */
    public Ended stop() {
        askToEnd();
        return awaitEnd();
    }

    /** Asks the process to end, as {@code kill} does. */
    public void askToEnd() {
        process.destroy();
    }

    /** Ends the process at once, as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
