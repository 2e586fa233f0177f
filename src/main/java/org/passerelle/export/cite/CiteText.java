package org.passerelle.export.cite;

import org.passerelle.telling.Tellable;

/** Words of citations. */
enum CiteText implements Tellable {
    /** Places: what is cited, the version of the graph, as of when, its address. */
    SENTENCE,
    /** Place: a date. */
    AS_OF,
    UNDATED,
    /** Place: all sources. */
    SOURCES,
    NO_SOURCE,
    /** Places: publisher, title, licence. */
    SOURCE,
    /** Places: publisher, title, lines, licence. */
    SOURCE_LINES,
    WHOLE;

    @Override
    public String bundle() {
        return "citing";
    }
}
