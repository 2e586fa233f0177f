package org.passerelle.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.passerelle.files.FileFault;
import org.passerelle.telling.UnusableValue;

/**
 * The folder of a site while it is made. It grows beside its place and takes it when it is whole: whoever looks, or kills this program, finds the old
 * site or the new one. Files may be written by several threads.
 */
final class SiteFolder implements AutoCloseable {

    /** Says that a folder is a site of ours, which the next one may replace. */
    static final String MARKER = "passerelle-site.txt";

    static final String CHECKSUMS = "SHA256SUMS";

    private final Path place;
    private final Path fresh;
    private final Path old;
    private final Path waste;
    private final Map<String, String> digests = new ConcurrentSkipListMap<>();

    private SiteFolder(Path place) {
        this.place = place;
        this.fresh = beside("new");
        this.old = beside("old");
        this.waste = beside("waste");
    }

    private Path beside(String what) {
        return place.resolveSibling("." + place.getFileName() + ".passerelle-" + what);
    }

    /**
     * Begins a site that is to stand at {@code folder}.
     *
     * @throws UnusableValue when something else is there
     */
    static SiteFolder begin(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        SiteFolder site = new SiteFolder(place);
        try {
            site.recover();
            require(place);
            FileUtils.deleteDirectory(site.fresh.toFile());
            Files.createDirectories(site.fresh);
            return site;
        } catch (IOException e) {
            throw new UnusableValue(FileFault.of(e));
        } catch (UncheckedIOException e) {
            throw new UnusableValue(FileFault.of(requireNonNull(e.getCause())));
        }
    }

    /** Mends what a kill of {@link #takePlace()} left: between its two moves the old site stands beside its place. */
    private void recover() throws IOException {
        FileUtils.deleteDirectory(waste.toFile());
        putBack();
        if (Files.exists(place.resolve(MARKER))) {
            discardOld();
        }
    }

    private void putBack() throws IOException {
        if (Files.exists(old) && !Files.exists(place)) {
            Files.move(old, place);
        }
    }

    /** Under a name of its own first: a kill leaves half of it there, which nobody takes for a site. */
    private void discardOld() throws IOException {
        if (Files.exists(old)) {
            Files.move(old, waste);
            FileUtils.deleteDirectory(waste.toFile());
        }
    }

    private static void require(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new UnusableValue(PublishText.NOT_A_FOLDER.with(place));
        }
        try (Stream<Path> inside = Files.list(place)) {
            if (!Files.exists(place.resolve(MARKER)) && inside.findAny().isPresent()) {
                throw new UnusableValue(PublishText.NOT_OURS.with(place));
            }
        }
    }

    /** Writes a file. */
    void write(String name, String text) {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file as it comes. */
    void write(String name, InputStream content) {
        write(name, content::transferTo);
    }

    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private void write(String name, Content content) {
        Path file = fresh.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (DigestOutputStream out =
                    new DigestOutputStream(Files.newOutputStream(file), DigestUtils.getSha256Digest())) {
                content.writeTo(out);
                digests.put(name, Hex.encodeHexString(out.getMessageDigest().digest()));
            }
        } catch (IOException e) {
            throw new PublishException(FileFault.of(e), e);
        }
    }

    /** How many bytes a file has that was written. */
    long size(String name) {
        try {
            return Files.size(fresh.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files were written. */
    int files() {
        return digests.size();
    }

    /** Writes the checksums of all files, and puts the site in its place. */
    void takePlace() {
        write(
                CHECKSUMS,
                digests.entrySet().stream()
                        .map(one -> one.getValue() + "  " + one.getKey() + "\n")
                        .collect(Collectors.joining()));
        try {
            discardOld();
            if (Files.exists(place)) {
                Files.move(place, old);
            }
            try {
                Files.move(fresh, place);
            } finally {
                putBack();
            }
            discardOld();
        } catch (IOException e) {
            throw new PublishException(FileFault.of(e), e);
        }
    }

    /** Takes away what did not become a site. */
    @Override
    public void close() {
        FileUtils.deleteQuietly(fresh.toFile());
    }
}
