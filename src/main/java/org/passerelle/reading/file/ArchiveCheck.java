package org.passerelle.reading.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;

/**
 * Unpacks a workbook once, keeping nothing, before any parser sees it: it is whole, it is as large as it says, and none of its parts
 * declares a document type.
 */
final class ArchiveCheck {

    private static final int MEGABYTE = 1 << 20;
    private static final int BEGINNING = 1024;

    private final InputFile file;
    private final byte[] chunk = new byte[1 << 16];
    private long unpacked;

    ArchiveCheck(InputFile file) {
        this.file = file;
    }

    Archive recognise() throws IOException {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            checkSizes(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                unpack(zip, entry);
            }
            return new Archive(file, zip.stream().map(ZipEntry::getName).collect(Collectors.toUnmodifiableSet()));
        } catch (ZipException | IllegalArgumentException e) {
            // the latter for names of files that are not UTF-8
            throw file.refuse(Refusal.BROKEN_ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    /** Said sizes alone already give away most bombs; the count of entries and overlaps are checked here too. */
    private void checkSizes(ZipFile zip) throws IOException {
        if (zip.size() > file.limits().zipEntries()) {
            throw file.refuse(Refusal.TOO_MANY_PARTS, zip.size(), file.limits().zipEntries());
        }
        long packed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            packed += entry.getCompressedSize();
        }
        if (packed > file.path().toFile().length()) {
            throw file.refuse(Refusal.OVERLAPPING_PARTS);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            int read = in.readNBytes(chunk, 0, chunk.length);
            checkBeginning(entry, read);
            long size = 0;
            while (read > 0) {
                size += read;
                unpacked += read;
                checkGrowth(entry, size);
                read = in.read(chunk);
            }
        }
    }

    private void checkBeginning(ZipEntry entry, int length) {
        if (new String(chunk, 0, Math.min(length, BEGINNING), ISO_8859_1).contains("<!DOCTYPE")) {
            throw file.refuse(Refusal.PART_WITH_DOCUMENT_TYPE, entry.getName());
        }
    }

    private void checkGrowth(ZipEntry entry, long size) {
        if (size > MEGABYTE
                && size / Math.max(1, entry.getCompressedSize()) > file.limits().ratio()) {
            throw file.refuse(
                    Refusal.PART_UNPACKS, entry.getName(), file.limits().ratio());
        }
        if (unpacked > file.limits().unpacked().toBytes()) {
            throw file.refuse(Refusal.UNPACKS, file.limits().unpacked());
        }
    }
}
