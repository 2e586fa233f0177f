package org.passerelle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * Keeps those who send slowly from taking all threads, before it is known who they are: only some requests with a body are at work at one
 * time, a body has to come at a certain pace, and what nobody reads of it is not waited for.
 */
final class BodyValve extends ValveBase {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final RequestSlots places;
    private final Clock clock = Clock.systemUTC();

    /** @param places as many as there may be requests with a body */
    BodyValve(RequestSlots places) {
        super(true);
        this.places = places;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // of one that Tomcat refuses already, the length may not even be a number
        if (response.isError() || !hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        String address = request.getRemoteAddr();
        if (!places.take(address)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            leaveRest(request);
            return;
        }
        org.apache.coyote.Request wire = request.getCoyoteRequest();
        org.apache.coyote.InputBuffer body = wire.getInputBuffer();
        PacedBody paced = new PacedBody(body, clock);
        wire.setInputBuffer(paced);
        boolean ended = false;
        try {
            getNext().invoke(request, response);
            ended = request.isFinished() || (paced.wasRead() && paced.endsSoon());
        } finally {
            wire.setInputBuffer(body);
            places.giveBack(address);
            if (!ended) {
                leaveRest(request);
            }
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static void leaveRest(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
