package org.passerelle.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a copy of the bytes that go out, as long as they are few. */
final class CopiedResponse extends HttpServletResponseWrapper {

    private final int longest;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream out;
    private boolean tooLong;

    CopiedResponse(HttpServletResponse response, int longest) {
        super(response);
        this.longest = longest;
    }

    /** What was sent; empty when it was a fault, written as text, or too long. */
    Optional<KeptAnswer> answer() {
        return tooLong || out == null || getStatus() != SC_OK
                ? Optional.empty()
                : Optional.of(new KeptAnswer(this, copy.toByteArray()));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Copying(super.getOutputStream());
        }
        return out;
    }

    private void copy(byte[] bytes, int from, int length) {
        if (copy.size() + length > longest) {
            tooLong = true;
            copy.reset();
        } else if (!tooLong) {
            copy.write(bytes, from, length);
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream sent;

        Copying(ServletOutputStream sent) {
            this.sent = sent;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            sent.write(bytes, from, length);
            copy(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            sent.flush();
        }

        @Override
        public void close() throws IOException {
            sent.close();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            sent.setWriteListener(listener);
        }
    }
}
