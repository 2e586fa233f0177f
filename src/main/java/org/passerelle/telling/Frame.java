package org.passerelle.telling;

import java.util.Collection;
import java.util.Locale;

/** What stands around a message. */
public enum Frame implements Tellable {
    /** Places: a file, what is wrong with it. */
    OF_FILE,
    /** Places: a file, a line, what is wrong there. */
    AT_LINE,
    /** Places: a message, what would be accepted. */
    WITH_ACCEPTED,
    /** Places: a message, what comes near. */
    WITH_NEAREST,
    /** Places: a message, a further one. */
    FURTHER;

    @Override
    public String bundle() {
        return "telling";
    }

    /** {@code values} within the frame. */
    public String around(Locale language, Object... values) {
        return with(values).told(language);
    }

    /** {@code message}, with {@code several} behind it unless there are none. */
    public String after(Locale language, String message, Collection<String> several) {
        return several.isEmpty() ? message : around(language, message, String.join(", ", several));
    }
}
