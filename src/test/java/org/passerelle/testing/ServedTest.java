package org.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.passerelle.PasserelleApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A test against the real web server on a free port, over the seeded graph. All that extend it as it is share one server. */
@SpringBootTest(
        classes = PasserelleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"passerelle.password=", "passerelle.data=${java.io.tmpdir}/passerelle-data-${random.uuid}"})
@ContextConfiguration(initializers = SeededGraph.Initializer.class)
public abstract class ServedTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** Where the server is, without a slash at the end. */
    protected URI server() {
        return URI.create("http://localhost:" + port);
    }

    /** Asks for {@code path}, with header names and values in turn. */
    protected HttpAnswer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends {@code form}, encoded, to {@code path}. */
    protected HttpAnswer post(String path, String form) {
        return send(
                "POST",
                HttpRequest.BodyPublishers.ofString(form),
                path,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** Asks for {@code path} by {@code method}. */
    protected HttpAnswer send(String method, String path, String... headers) {
        return send(method, HttpRequest.BodyPublishers.noBody(), path, headers);
    }

    /** Sends {@code body} to {@code path} by {@code method}. */
    protected HttpAnswer send(String method, HttpRequest.BodyPublisher body, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return kept(
                    method, path, HttpAnswer.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for {@code path} as it is, under the name {@code host}: what no client of the library would send. */
    protected HttpAnswer raw(String method, String path, String host) {
        return kept(
                method,
                path,
                raw(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
    }

    /** Sends {@code request} byte by byte as it stands. */
    protected HttpAnswer raw(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return HttpAnswer.parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends {@code body} as {@code type}, whatever that is. */
    protected HttpAnswer raw(String method, String path, String host, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return kept(
                method,
                path,
                raw(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n" + body));
    }

    /** Whether every answer has to be as the server describes its API. */
    protected boolean isAsDescribed() {
        return true;
    }

    /** {@code answer}, which is held against what the server says of its API. */
    private HttpAnswer kept(String method, String path, HttpAnswer answer) {
        if (!isAsDescribed()) {
            return answer;
        }
        Contract.of(URI.create("http://localhost:" + port))
                .ifPresent(contract ->
                        assertThat(contract.breaches(method, path, answer)).isEmpty());
        return answer;
    }

    /** {@code text} as it stands in a query string. */
    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
