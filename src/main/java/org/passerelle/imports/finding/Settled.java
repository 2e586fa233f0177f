package org.passerelle.imports.finding;

/**
 * How words of a file are to be read, as somebody settled it.
 *
 * @param record key of the record; empty for every record
 * @param heading code of the heading, or the label as the file writes it; empty for every cell
 * @param words as the cell holds them
 * @param readAs what is read instead; empty to leave the words out
 */
public record Settled(String record, String heading, String words, String readAs, String note) {

    /** True when {@code other} says of the same words how they are read, in the same records or fewer. */
    boolean replaces(Settled other) {
        boolean sameWords = heading.equals(other.heading) && words.equals(other.words);
        return sameWords && (record.isEmpty() || record.equals(other.record));
    }
}
