package org.passerelle.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What the server says of requests that it refuses before any code of ours sees them, such as an address with a raw quotation mark. */
final class ProblemReportValve extends ErrorReportValve {

    private static final String DOCUMENT = """
            {"title":"%s","status":%d,"detail":"The request cannot be taken as it is. Characters other than letters, digits and \
            -._~ are percent-encoded in an address, and an address has an end."}""";

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
                reporter.write(DOCUMENT.formatted(status.getReasonPhrase(), status.value()));
                response.finishResponse();
            }
        } catch (IOException clientIsGone) {
            container.getLogger().debug("nobody to report to", clientIsGone);
        }
    }
}
