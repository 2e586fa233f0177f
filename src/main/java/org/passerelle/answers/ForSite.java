package org.passerelle.answers;

/** How whoever makes a site of pages asks for them. */
public final class ForSite {

    /** The header of a request that is {@code true} for a page without what needs a server. */
    public static final String HEADER = "Passerelle-For-Site";

    private ForSite() {}
}
