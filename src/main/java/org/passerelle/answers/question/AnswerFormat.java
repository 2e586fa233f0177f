package org.passerelle.answers.question;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.passerelle.answers.Format;

/**
 * A form in which answers are written. A format registers itself by its name in {@code META-INF/services/} and is then found by the API,
 * the command line, the explorer and the description of the API; see {@code docs/adding-an-export.md}.
 */
public interface AnswerFormat extends Format {

    /** True when it is written row by row, so that a whole answer may be asked for, however long it is. */
    boolean streams();

    /** True when people save it as a file; false when they look at it. */
    default boolean isFile() {
        return true;
    }

    /** It for a reader that is a program, where it else writes cells so that no spreadsheet runs them. */
    default AnswerFormat literal() {
        return this;
    }

    /** Writes all of {@code answer} in UTF-8, and leaves {@code out} open. */
    void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException;
}
