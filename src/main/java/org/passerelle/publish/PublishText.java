package org.passerelle.publish;

import org.passerelle.telling.Tellable;

/** What publishing tells, and the words of the site that the explorer has no use for. */
enum PublishText implements Tellable {
    /** Place: the folder. */
    NOT_OURS,
    NOT_A_FOLDER,
    /** Places: the folder, why. */
    NOT_AN_ADDRESS,
    /** Places: the address, the status. */
    FAILED,
    /** Place: the address. */
    NO_ANSWER,
    INTERRUPTED,
    MARKER,
    SEARCH_NEEDS_SCRIPT,
    SEARCH_FOUND,
    SEARCH_MORE,
    ANSWERS_FOR,
    /** Place: what cannot be chosen. */
    NOT_OFFERED,
    CITE_AND_DOWNLOAD,
    DOWNLOADS,
    DOWNLOADS_LEAD,
    /** Place: how many. */
    KILOBYTES,
    CHECKSUMS,
    LEFT_OUT;

    @Override
    public String bundle() {
        return "publish";
    }
}
