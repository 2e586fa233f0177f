package org.passerelle.mcp;

import org.passerelle.telling.Tellable;

/** What tools tell beside the data. */
enum McpText implements Tellable {
    /** Nothing that the graph holds answers it. */
    NO_SOURCE,
    /** Sources, address. */
    CITATION,
    /** Field, value. */
    NOT_PLAIN,
    FAILED;

    @Override
    public String bundle() {
        return "mcp";
    }
}
