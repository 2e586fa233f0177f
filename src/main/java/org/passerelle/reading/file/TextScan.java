package org.passerelle.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole file as text in one encoding, keeping nothing, to learn whether it is that. */
final class TextScan {

    private static final int CHUNK = 1 << 16;

    private final CharBuffer characters = CharBuffer.allocate(CHUNK);
    private final CharsetDecoder decoder;
    private long total;
    private long controls;
    private int line = 1;
    private boolean beyondAscii;
    private boolean faulty;
    private boolean cutOff;

    private TextScan(Charset charset) {
        decoder = charset.newDecoder();
    }

    static TextScan of(Path path, Charset charset) throws IOException {
        TextScan scan = new TextScan(charset);
        try (InputStream in = Files.newInputStream(path)) {
            scan.read(in);
        }
        return scan;
    }

    /** True when every byte is of the encoding. */
    boolean good() {
        return !faulty && !cutOff;
    }

    /** True when all but the last character is: the file ends within it. */
    boolean cutOff() {
        return cutOff;
    }

    /** Where reading stopped, from 1. */
    int line() {
        return line;
    }

    /** True when characters beyond ASCII were read before reading stopped. */
    boolean beyondAscii() {
        return beyondAscii;
    }

    /** True when more than one character in a thousand is a control character, as no text has. */
    boolean binary() {
        return controls * 1000 > total;
    }

    private void read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        int read = in.read(bytes.array(), 0, CHUNK);
        while (read >= 0 && !faulty) {
            bytes.limit(bytes.position() + read).position(0);
            decode(bytes);
            bytes.compact();
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        }
        cutOff = !faulty && bytes.position() > 0;
    }

    private void decode(ByteBuffer bytes) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, false);
            characters.flip();
            look();
            characters.clear();
        } while (result.isOverflow());
        faulty = result.isError();
    }

    private void look() {
        total += characters.remaining();
        for (int i = 0; i < characters.limit(); i++) {
            char character = characters.get(i);
            if (character == '\n') {
                line++;
            } else if (character < ' ' && "\t\r\f\u000b\u001a".indexOf(character) < 0) {
                controls++;
            } else if (character > '~') {
                beyondAscii = true;
            }
        }
    }
}
