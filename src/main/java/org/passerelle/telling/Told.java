package org.passerelle.telling;

import java.util.Locale;

/** A fault that can be told to whoever meets it. */
public interface Told {

    /** What happened and what to do, in words, without a full stop at the end. */
    String told(Locale language);
}
