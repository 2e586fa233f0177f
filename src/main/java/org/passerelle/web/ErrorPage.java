package org.passerelle.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the servlet container shows for faults that reach no controller: a problem document like all others. */
@Controller
@Hidden
class ErrorPage implements ErrorController {

    private final ProblemWriter writer;

    ErrorPage(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, problem(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
    }

    private static ProblemDetail problem(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            return ProblemDocuments.of(HttpStatus.INTERNAL_SERVER_ERROR, ServerFault.PROGRAM);
        }
        return status == HttpStatus.NOT_FOUND
                ? ProblemDocuments.of(status, ServerFault.NOTHING_HERE)
                : ProblemDocuments.of(status, ServerFault.REQUEST);
    }
}
