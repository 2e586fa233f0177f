package org.passerelle.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the server says of requests that it refuses before any code of ours sees them, such as an address with a raw quotation mark. */
final class ProblemReportValve extends ErrorReportValve {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(document(status, request));
                response.finishResponse();
            }
        } catch (IOException clientIsGone) {
            container.getLogger().debug("nobody to report to", clientIsGone);
        }
    }

    private static String document(HttpStatus status, Request request) {
        ServerFault fault = status == HttpStatus.SERVICE_UNAVAILABLE ? ServerFault.BUSY : ServerFault.NOT_TAKEN;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", status.getReasonPhrase());
        document.put("status", status.value());
        document.put("detail", fault.with().told(request.getLocale()) + ".");
        document.put("code", fault.with().code());
        return JSON.writeValueAsString(document);
    }
}
