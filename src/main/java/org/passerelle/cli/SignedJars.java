package org.passerelle.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the libraries that the launcher unpacked. At each start the JVM would check them again, and keep no class of
 * such a library in its archive of classes; nobody asks who signed them, since they come out of the program's own jar.
 */
public final class SignedJars {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private SignedJars() {}

    /**
     * Runs alone, before the program.
     *
     * @param arguments the folder of the libraries
     */
    public static void main(String[] arguments) throws IOException {
        unsign(Path.of(arguments[0]));
    }

    static void unsign(Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            if (isSigned(jar)) {
                Path plain = jar.resolveSibling(jar.getFileName() + ".plain");
                copy(jar, plain);
                Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(SignedJars::isSignature);
        }
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches();
    }

    private static void copy(Path jar, Path plain) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(plain);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!isSignature(entry)) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    to.putNextEntry(copy);
                    try (InputStream bytes = from.getInputStream(entry)) {
                        to.write(entry.getName().equals(MANIFEST) ? head(bytes) : bytes.readAllBytes());
                    }
                    to.closeEntry();
                }
            }
        }
    }

    /** What a manifest says of the whole jar; what follows are digests of each file. */
    private static byte[] head(InputStream manifest) throws IOException {
        String text = new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .takeWhile(line -> !line.isEmpty())
                .collect(joining("\n", "", "\n\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
