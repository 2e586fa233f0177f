package org.passerelle.reading.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.passerelle.reading.InputFile;

/**
 * A zip archive that was unpacked once: it is whole, within the limits, and none of its parts declares a document type.
 *
 * @param parts names of the files within
 */
public record Archive(InputFile file, Set<String> parts) implements Content {

    private static final int BEGINNING = 1 << 20;

    /** True when it holds a part of this name. */
    public boolean holds(String part) {
        return parts.contains(part);
    }

    /** The first characters of a part, a million at most; empty when there is none. */
    public String beginning(String part) {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null) {
                return "";
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readNBytes(BEGINNING), ISO_8859_1);
            }
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
