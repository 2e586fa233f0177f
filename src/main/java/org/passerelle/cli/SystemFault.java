package org.passerelle.cli;

/** Something outside the program is in the way; the message says what, in one sentence. */
final class SystemFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SystemFault(String message) {
        super(message);
    }

    SystemFault(String message, Throwable cause) {
        super(message, cause);
    }
}
