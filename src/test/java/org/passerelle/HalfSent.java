package org.passerelle;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A request that a server has accepted, and of which half of the body has come. */
final class HalfSent implements Closeable {

    private static final String BOUNDARY = "half-sent";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI address;
    private final Socket socket;
    private final BufferedReader answer;
    private final byte[] rest;

    private HalfSent(URI address, Socket socket, BufferedReader answer, byte[] rest) {
        this.address = address;
        this.socket = socket;
        this.answer = answer;
        this.rest = rest;
    }

    /** Sends half of a form with {@code file} once the server says that it wants it. */
    static HalfSent upload(URI address, String path, Path file) throws IOException {
        String form = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n" + Files.readString(file) + "\r\n--"
                + BOUNDARY + "--\r\n";
        String half = form.substring(0, form.length() / 2);
        Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                        + bytes(form).length + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String accepted = answer.readLine();
        if (accepted == null
                || !accepted.startsWith("HTTP/1.1 100")
                || !answer.readLine().isEmpty()) {
            throw new IOException("not accepted: " + accepted);
        }
        out.write(bytes(half));
        return new HalfSent(address, socket, answer, bytes(form.substring(half.length())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Waits until the server takes no new connections. */
    void awaitClosedDoor() {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(this::isClosed);
    }

    private boolean isClosed() throws IOException {
        try (Socket another = new Socket(address.getHost(), address.getPort())) {
            return !another.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** Sends the other half; returns the answer with its headers. */
    String answer() throws IOException {
        try (this) {
            socket.getOutputStream().write(rest);
            StringBuilder whole = new StringBuilder();
            answer.lines().forEach(line -> whole.append(line).append('\n'));
            return whole.toString();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
