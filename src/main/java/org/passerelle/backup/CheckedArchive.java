package org.passerelle.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.output.CountingOutputStream;
import org.passerelle.export.archive.ArchiveWriter;

/** An archive that keeps in mind how long each of its files is, and which checksum it has. */
final class CheckedArchive {

    private final ArchiveWriter archive;
    private final Map<String, BackupManifest.Part> parts = new LinkedHashMap<>();

    CheckedArchive(ArchiveWriter archive) {
        this.archive = archive;
    }

    /** Adds the file {@code name}, whose bytes {@code content} writes. */
    void file(String name, IOConsumer<OutputStream> content) throws IOException {
        archive.file(name, out -> {
            DigestOutputStream digested = new DigestOutputStream(out, DigestUtils.getSha256Digest());
            CountingOutputStream counted = new CountingOutputStream(digested);
            content.accept(counted);
            counted.flush();
            parts.put(
                    name,
                    new BackupManifest.Part(
                            counted.getByteCount(),
                            Hex.encodeHexString(digested.getMessageDigest().digest())));
        });
    }

    /** What was added, in order. */
    Map<String, BackupManifest.Part> parts() {
        return parts;
    }
}
