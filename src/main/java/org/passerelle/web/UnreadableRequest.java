package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MultipartException;

/** Faults by which Tomcat and Spring say that a request cannot be read: not percent-encoded UTF-8, control characters, a form without end. */
public final class UnreadableRequest {

    private static final int QUOTED = 60;

    private static final List<Class<? extends RuntimeException>> FAULTS =
            List.of(InvalidParameterException.class, RequestRejectedException.class, MultipartException.class);

    private UnreadableRequest() {}

    /** True when {@code fault} is one of them, or was thrown because of one. */
    public static boolean causes(Throwable fault) {
        return cause(fault).isPresent();
    }

    /** What is told of {@code fault}. */
    static ProblemDetail problem(Throwable fault, HttpServletRequest request) {
        Throwable cause = cause(fault).orElse(fault);
        if (cause instanceof InvalidParameterException) {
            return ProblemDocuments.of(
                    HttpStatus.BAD_REQUEST,
                    ServerFault.NOT_ENCODED,
                    StringUtils.abbreviate(Objects.requireNonNullElse(request.getQueryString(), ""), QUOTED));
        }
        return ProblemDocuments.of(
                HttpStatus.BAD_REQUEST,
                cause instanceof MultipartException ? ServerFault.NOT_A_FORM : ServerFault.CONTROL_CHARACTERS);
    }

    private static Optional<Throwable> cause(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream()
                .filter(one -> FAULTS.stream().anyMatch(type -> type.isInstance(one)))
                .findFirst();
    }
}
