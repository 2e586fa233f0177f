package org.passerelle.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.passerelle.answers.ForSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server whose pages are published.
 *
 * @param address without a slash at the end
 * @param headers that every request carries
 */
public record Origin(URI address, Map<String, String> headers) {

    /** What took the server too long is asked for so often: the next time it has worked out how to read it. */
    private static final int TRIES = 3;

    private static final int UNAVAILABLE = 503;

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer that is not an error of the server. */
    record Page(String text, boolean isGood) {}

    /** The page at {@code asked}; one that the server refuses comes as it says so. */
    Page page(String asked) {
        HttpResponse<InputStream> answer = send(asked);
        int status = answer.statusCode();
        if (status >= 500 || status == 401) {
            throw failed(asked, answer);
        }
        return new Page(new String(bytes(answer), StandardCharsets.UTF_8), status < 400);
    }

    /** The content of {@code asked}, which must be good. */
    byte[] content(String asked) {
        return bytes(good(asked));
    }

    /** The JSON at {@code asked}. */
    JsonNode json(String asked) {
        return JSON.readTree(content(asked));
    }

    /** What the server calls the file at {@code asked}, which it begins to send. */
    SentFile file(String asked) {
        HttpResponse<InputStream> answer = good(asked);
        return new SentFile(answer.headers().firstValue("Content-Disposition").orElse(""), answer.body());
    }

    /**
     * A file on its way.
     *
     * @param disposition the header that names it
     */
    record SentFile(String disposition, InputStream body) {

        /** What follows the last part of its name, from the dot on. */
        String ending() {
            int dot = disposition.lastIndexOf('.');
            return dot < 0 ? "" : disposition.substring(dot).replaceAll("[^a-z0-9.]", "");
        }
    }

    private HttpResponse<InputStream> good(String asked) {
        HttpResponse<InputStream> answer = send(asked);
        if (answer.statusCode() >= 400) {
            throw failed(asked, answer);
        }
        return answer;
    }

    private PublishException failed(String asked, HttpResponse<InputStream> answer) {
        // read to its end, so that the connection can be used again
        bytes(answer);
        return new PublishException(PublishText.FAILED.with(asked, answer.statusCode()), null);
    }

    private byte[] bytes(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    private HttpResponse<InputStream> send(String asked) {
        HttpResponse<InputStream> answer = sendOnce(asked);
        for (int tries = 1; answer.statusCode() == UNAVAILABLE && tries < TRIES; tries++) {
            bytes(answer);
            answer = sendOnce(asked);
        }
        return answer;
    }

    private HttpResponse<InputStream> sendOnce(String asked) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + asked));
        request.setHeader(ForSite.HEADER, "true");
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw noAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException(PublishText.INTERRUPTED.with(), e);
        }
    }

    private PublishException noAnswer(IOException why) {
        return new PublishException(PublishText.NO_ANSWER.with(address), why);
    }
}
