package org.passerelle.mcp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation over two streams, a message a line. When the input ends, whoever reads it learns so only after every request that was read is
 * answered: a program may ask and close.
 */
final class Conversation {

    private final InputStream in;
    private final OutputStream out;
    private final Duration patience;
    private final StringBuilder line = new StringBuilder();
    private long open;
    private boolean ended;

    Conversation(InputStream in, OutputStream out, Duration patience) {
        this.in = in;
        this.out = out;
        this.patience = patience;
    }

    InputStream input() {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                if (read < 0) {
                    end();
                } else {
                    asked(new String(bytes, offset, read, StandardCharsets.ISO_8859_1));
                }
                return read;
            }
        };
    }

    OutputStream output() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                answered(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void write(int letter) throws IOException {
                out.write(letter);
                answered(String.valueOf((char) letter));
            }
        };
    }

    /** A message with an id wants an answer; one without is a notification. */
    private synchronized void asked(String text) {
        text.chars().forEach(letter -> {
            line.append((char) letter);
            if (letter == '\n') {
                open += line.indexOf("\"method\"") >= 0 && line.indexOf("\"id\"") >= 0 ? 1 : 0;
                line.setLength(0);
            }
        });
    }

    private synchronized void answered(String text) {
        open -= text.chars().filter(letter -> letter == '\n').count();
        notifyAll();
    }

    private synchronized void end() {
        Instant latest = Instant.now().plus(patience);
        try {
            while (open > 0 && Instant.now().isBefore(latest)) {
                wait(Math.max(1, Duration.between(Instant.now(), latest).toMillis()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        ended = true;
        notifyAll();
    }

    /** Waits until the input has ended and what was asked is answered. */
    synchronized void awaitEnd() throws InterruptedException {
        while (!ended) {
            wait();
        }
    }
}
