package org.passerelle.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, which has to come at a certain pace: a byte now and then keeps no thread. */
final class PacedBody implements InputBuffer {

    /** At any pace. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Thereafter, in bytes a second on average: the slowest line that anybody has. */
    private static final long PACE = 1_000;

    /** The most bytes that are read though nobody asked for them. */
    private static final long LEFT = 10_000_000;

    private final InputBuffer body;
    private final Clock clock;
    private final Instant begun;
    private long bytes;

    PacedBody(InputBuffer body, Clock clock) {
        this.body = body;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = body.doRead(handler);
        bytes += Math.max(0, read);
        if (read > 0 && clock.instant().isAfter(begun.plus(GRACE).plusSeconds(bytes / PACE))) {
            throw new SocketTimeoutException("the body comes too slowly");
        }
        return read;
    }

    /** Whether anybody asked for some of it. */
    boolean wasRead() {
        return bytes > 0;
    }

    /**
     * Reads what may stand behind the part that was asked for, such as the end of a body in chunks: a client whose connection is closed
     * before that may lose the answer.
     */
    boolean endsSoon() {
        long most = bytes + LEFT;
        Passed passed = new Passed();
        try {
            while (bytes <= most) {
                if (doRead(passed) < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Where bytes go that nobody wants. */
    private static final class Passed implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer newBuffer) {
            buffer = newBuffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // nothing is kept
        }
    }

    @Override
    public int available() {
        return body.available();
    }
}
