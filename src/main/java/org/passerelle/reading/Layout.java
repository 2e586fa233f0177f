package org.passerelle.reading;

import java.util.Locale;
import org.passerelle.model.Coded;

/** How the records of a file are laid out, which decides how they are to be understood. */
public enum Layout implements Coded {
    /** A table, one cooperation of an establishment a row. */
    SURVEY,
    /** A page of profiles, &quot;Label : value&quot; line by line. */
    PROFILE,
    /** A list of pairs of equals: twin towns, partners. */
    PAIRS,
    /** A row for each party, its partners in the columns after it. */
    WIDE,
    /** A row for each member of a project or network; rows that share its key are one cooperation. */
    MEMBERS,
    /** Results of a SPARQL query on Wikidata's twinned administrative bodies (P190). */
    WIKIDATA,
    /** Activities of the International Aid Transparency Initiative. */
    IATI;

    /** As {@code --layout} names it. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
