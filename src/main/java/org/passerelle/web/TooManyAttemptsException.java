package org.passerelle.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody failed too often and waits. */
final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** For how long. */
    Duration waiting() {
        return wait;
    }
}
