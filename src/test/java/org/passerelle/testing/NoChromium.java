package org.passerelle.testing;

import org.opentest4j.TestAbortedException;

/** Leaves a test out, because the machine has no Chromium. */
final class NoChromium extends TestAbortedException {

    static final String TEXT = "no Chromium on the PATH (" + String.join(", ", Chromium.NAMES) + ")";

    private static final long serialVersionUID = 1L;

    NoChromium() {
        super(TEXT);
    }
}
