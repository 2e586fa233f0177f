package org.passerelle.cli;

/** How a command ends. */
final class ExitCode {

    static final int GOOD = 0;
    static final int DATA_AT_FAULT = 1;
    static final int CALL_AT_FAULT = 2;
    static final int SYSTEM_AT_FAULT = 3;

    private ExitCode() {}
}
