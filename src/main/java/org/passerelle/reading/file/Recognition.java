package org.passerelle.reading.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.telling.Message;

/** Finds out what a file is by its bytes. */
public final class Recognition {

    /** First bytes, and what the sentence calls them. */
    private static final Map<String, String> REFUSED = Map.of(
            "25504446", "pdf",
            "1f8b", "gzip",
            "377abcaf", "sevenzip",
            "52617221", "rar",
            "89504e47", "picture",
            "ffd8ff", "picture");

    private static final String ZIP = "504b0304";
    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final int DIRECTORY = 1 << 20;

    private Recognition() {}

    /**
     * Looks into {@code file}.
     *
     * @param readable names of the formats that are read, as {@link Message#list} has them
     * @throws org.passerelle.reading.UnreadableFileException when it is missing, empty, too large, or nothing that can be read
     */
    public static Content of(InputFile file, String readable) {
        try {
            checkSize(file);
            String magic = magic(file);
            if (magic.startsWith(OLE2)) {
                throw refuseOle2(file);
            }
            refused(magic).ifPresent(what -> {
                throw file.refuse(Refusal.OTHER_KIND, what, readable);
            });
            return magic.startsWith(ZIP) ? new ArchiveCheck(file).recognise() : new TextRecognition(file).recognise();
        } catch (NoSuchFileException e) {
            throw file.refuse(Refusal.MISSING);
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }

    private static void checkSize(InputFile file) throws IOException {
        if (Files.isDirectory(file.path())) {
            throw file.refuse(Refusal.FOLDER);
        }
        long size = Files.size(file.path());
        if (size == 0) {
            throw file.refuse(Refusal.EMPTY);
        }
        if (size > file.limits().file().toBytes()) {
            throw file.refuse(Refusal.TOO_LARGE, file.limits().file());
        }
    }

    private static String magic(InputFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return HexFormat.of().formatHex(in.readNBytes(8));
        }
    }

    private static Optional<String> refused(String magic) {
        return REFUSED.keySet().stream().filter(magic::startsWith).findFirst().map(REFUSED::get);
    }

    /** Old workbooks and encrypted new ones share this container; the latter name their stream, in UTF-16. */
    private static RuntimeException refuseOle2(InputFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes(DIRECTORY);
        }
        String text = new String(Arrays.copyOf(bytes, bytes.length & ~1), UTF_16LE);
        return text.contains("EncryptedPackage") ? file.refuse(Refusal.PASSWORD) : file.refuse(Refusal.OLD_OFFICE);
    }
}
