package org.passerelle.mcp;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Tellable;

/** What tools tell beside the data. */
enum McpText implements Tellable {
    /** Nothing that the graph holds answers it. */
    NO_SOURCE,
    /** Sources, address. */
    CITATION,
    LICENCE_NOT_STATED,
    /** Field, value. */
    NOT_PLAIN,
    FAILED;

    /** {@code licence}, or that nobody states one. */
    static String licence(@Nullable String licence, Locale language) {
        return licence == null ? LICENCE_NOT_STATED.with().told(language) : licence;
    }

    @Override
    public String bundle() {
        return "mcp";
    }
}
