package org.passerelle.export;

import java.io.IOException;
import java.io.OutputStream;
import org.passerelle.answers.Format;

/**
 * A form in which networks are written. A format registers itself by its name in {@code META-INF/services/} and is then found by the API,
 * the command line, the explorer and the description of the API; see {@code docs/adding-an-export.md}. The same network is always the
 * same bytes.
 */
public interface NetworkFormat extends Format {

    /** It for a reader that is a program, where it else writes cells so that no spreadsheet runs them. */
    default NetworkFormat literal() {
        return this;
    }

    /** Writes all of {@code network}, and leaves {@code out} open. */
    void write(Network network, Projection projection, OutputStream out) throws IOException;
}
