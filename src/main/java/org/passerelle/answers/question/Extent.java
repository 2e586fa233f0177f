package org.passerelle.answers.question;

import org.passerelle.answers.Paged;

/** Which part of an answer is given: {@code size} rows a page at most, of {@code total}. */
public record Extent(int page, int size, long total) implements Paged {

    /** The number of pages. */
    public long pages() {
        return size == 0 ? 1 : (total + size - 1) / size;
    }
}
