package org.passerelle.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server whose pages are published.
 *
 * @param address without a slash at the end
 * @param headers that every request carries
 */
public record Origin(URI address, Map<String, String> headers) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** An answer that is not an error of the server. */
    record Page(String text, boolean isGood) {}

    /** The page or data at {@code asked}; one that the server refuses comes as it says so. */
    Page page(String asked) {
        try (InputStream body = open(asked)) {
            return new Page(new String(body.readAllBytes(), StandardCharsets.UTF_8), true);
        } catch (RefusedException refused) {
            return new Page(refused.body, false);
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    /** The content of {@code asked}, which must be good. */
    byte[] content(String asked) {
        try (InputStream body = good(asked)) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    /** The JSON at {@code asked}. */
    JsonNode json(String asked) {
        return JSON.readTree(content(asked));
    }

    /** The content of {@code asked} as it comes. */
    InputStream good(String asked) {
        try {
            return open(asked);
        } catch (RefusedException refused) {
            throw new PublishException(PublishText.FAILED.with(asked, refused.status), refused);
        } catch (IOException e) {
            throw noAnswer(e);
        }
    }

    /** What the server calls the file at {@code asked}, which it begins to send. */
    SentFile file(String asked) {
        HttpResponse<InputStream> answer = send(asked);
        if (answer.statusCode() >= 400) {
            throw new PublishException(PublishText.FAILED.with(asked, answer.statusCode()), null);
        }
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        return new SentFile(disposition, answer.body());
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

    private InputStream open(String asked) throws IOException {
        HttpResponse<InputStream> answer = send(asked);
        int status = answer.statusCode();
        if (status < 400) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            if (status >= 500 || status == 401) {
                throw new PublishException(PublishText.FAILED.with(asked, status), null);
            }
            throw new RefusedException(status, text);
        }
    }

    private HttpResponse<InputStream> send(String asked) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + asked));
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

    /** The server says that what was asked for is not there or not understood. */
    private static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final String body;

        RefusedException(int status, String body) {
            super(String.valueOf(status));
            this.status = status;
            this.body = body;
        }
    }
}
