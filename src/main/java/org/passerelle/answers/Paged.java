package org.passerelle.answers;

/** One page of many. */
public interface Paged {

    /** Which page this is, from 0. */
    int page();

    /** How many items a page holds at most; 0 when these are all. */
    int size();

    /** How many items all pages hold. */
    long total();

    /** True when a page follows. */
    default boolean continues() {
        return (page() + 1L) * size() < total();
    }
}
