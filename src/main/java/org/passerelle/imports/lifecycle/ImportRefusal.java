package org.passerelle.imports.lifecycle;

import org.passerelle.telling.Tellable;

/** Why something about imports is refused. Places: the field, the value, then what each constant says. */
public enum ImportRefusal implements Tellable {
    /** The longest, in seconds. */
    WAIT,
    NOT_A_HEADING_PAIR,
    ADDRESS,
    /** The most bytes. */
    FILE_NAME,
    DATASET_NAME,
    /** The state. */
    AT_WORK,
    /** The state. */
    NOT_READY,
    IN_GRAPH,
    NO_LEAD,
    ELSEWHERE,
    NOT_READ;

    @Override
    public String bundle() {
        return "import-refusals";
    }
}
