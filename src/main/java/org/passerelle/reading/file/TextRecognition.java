package org.passerelle.reading.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;

/**
 * Finds the encoding of a text: by its byte order mark; without one, UTF-16 by where its zeros are; else UTF-8 when all of it is valid,
 * which a text in another encoding never is by chance; else windows-1252.
 */
final class TextRecognition {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private final InputFile file;

    TextRecognition(InputFile file) {
        this.file = file;
    }

    TextFile recognise() throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file.path())) {
            sample = in.readNBytes(SAMPLE);
        }
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return checked(UTF_8, 3);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return checked(UTF_16LE, 2);
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return checked(UTF_16BE, 2);
        }
        return zeros(sample, 1) * 3 > sample.length && zeros(sample, 0) == 0
                ? checked(UTF_16LE, 0)
                : zeros(sample, 0) * 3 > sample.length && zeros(sample, 1) == 0 ? checked(UTF_16BE, 0) : unmarked();
    }

    private TextFile unmarked() throws IOException {
        TextScan scan = TextScan.of(file.path(), UTF_8);
        if (scan.good()) {
            return text(scan, UTF_8, 0);
        }
        if (scan.beyondAscii()) {
            throw broken(scan, UTF_8);
        }
        return checked(WINDOWS, 0);
    }

    private TextFile checked(Charset charset, int mark) throws IOException {
        TextScan scan = TextScan.of(file.path(), charset);
        if (!scan.good()) {
            throw broken(scan, charset);
        }
        return text(scan, charset, mark);
    }

    private TextFile text(TextScan scan, Charset charset, int mark) {
        if (scan.binary()) {
            throw file.refuse(Refusal.NO_TEXT);
        }
        return new TextFile(file, charset, mark);
    }

    private RuntimeException broken(TextScan scan, Charset charset) {
        if (scan.binary()) {
            return file.refuse(Refusal.NO_TEXT);
        }
        return scan.cutOff()
                ? file.refuse(scan.line(), Refusal.CUT_CHARACTER, charset)
                : file.refuse(scan.line(), Refusal.WRONG_BYTES, charset);
    }

    private static boolean begins(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int offset) {
        int zeros = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
