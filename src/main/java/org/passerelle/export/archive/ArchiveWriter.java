package org.passerelle.export.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.output.CloseShieldOutputStream;

/** A zip that is written entry by entry. */
public final class ArchiveWriter implements AutoCloseable {

    /** The first day that a zip can hold: a date of today would make every file another. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes to {@code out}, which stays open. */
    public ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(CloseShieldOutputStream.wrap(out), StandardCharsets.UTF_8);
    }

    /** Adds the file {@code name}, whose bytes {@code content} writes. */
    public void file(String name, IOConsumer<OutputStream> content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        content.accept(CloseShieldOutputStream.wrap(zip));
        zip.closeEntry();
    }

    /** Adds the text {@code content} as the file {@code name}. */
    public void text(String name, String content) throws IOException {
        file(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
