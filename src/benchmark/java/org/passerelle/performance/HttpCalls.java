package org.passerelle.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a server, over one connection that stays open. */
final class HttpCalls {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final URI server;

    HttpCalls(URI server) {
        this.server = server;
    }

    /**
     * Reads the whole answer, and returns its length in bytes.
     *
     * @throws IllegalStateException for an answer that is none
     */
    long get(String path) {
        HttpURLConnection connection = open(path);
        expect(connection, OK);
        return length(connection);
    }

    /** The mark of an answer, by which it can be asked for again. */
    String mark(String path) {
        HttpURLConnection connection = open(path);
        expect(connection, OK);
        length(connection);
        return connection.getHeaderField("ETag");
    }

    /** Asks whether the answer is still the one that {@code mark} is of, which it has to be. */
    void ask(String path, String mark) {
        HttpURLConnection connection = open(path);
        connection.setRequestProperty("If-None-Match", mark);
        expect(connection, NOT_MODIFIED);
        length(connection);
    }

    private HttpURLConnection open(String path) {
        try {
            return (HttpURLConnection) server.resolve(path).toURL().openConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(HttpURLConnection connection, int status) {
        try {
            if (connection.getResponseCode() != status) {
                throw new IllegalStateException(connection.getURL() + ": " + connection.getResponseCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(HttpURLConnection connection) {
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
