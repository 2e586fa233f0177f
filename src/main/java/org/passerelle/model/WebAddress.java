package org.passerelle.model;

import java.util.regex.Pattern;

/** The address of a document: one of the web, since it is shown and published, and browsers run some others, such as {@code javascript:}. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("(?:https?|ftp)://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** True for an address of the web, written without spaces. */
    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
