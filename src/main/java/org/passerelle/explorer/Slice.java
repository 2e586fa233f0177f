package org.passerelle.explorer;

import java.util.List;

/**
 * A part of a long list that stands on a page beside other lists.
 *
 * @param anchor the id of its section, and the parameter that says which part is shown
 * @param items what is shown
 * @param part which part, from 0
 * @param size how many items a part holds
 * @param total how many items all parts hold
 * @param kept what else the address of the page says, as a query; empty for nothing
 */
public record Slice<T>(String anchor, List<T> items, int part, int size, long total, String kept) {

    /** Items that a part holds when nobody says how many. */
    private static final int SIZE = 25;

    /** Reads {@code number} items from the one of number {@code from} on. */
    interface Reader<T> {

        List<T> read(long from, int number);
    }

    /** The part of {@code all} that {@code part} says; the last one beyond the end. */
    static <T> Slice<T> of(String anchor, List<T> all, int part) {
        return of(anchor, all, part, SIZE);
    }

    /** That part of {@code all} when it is cut into parts of {@code size} items. */
    static <T> Slice<T> of(String anchor, List<T> all, int part, int size) {
        return of(
                anchor,
                all.size(),
                part,
                size,
                (from, number) -> all.subList((int) from, Math.min(all.size(), (int) from + number)));
    }

    /** That part of a list of {@code total} items, of which only those shown are read. */
    static <T> Slice<T> of(String anchor, long total, int part, Reader<T> items) {
        return of(anchor, total, part, SIZE, items);
    }

    private static <T> Slice<T> of(String anchor, long total, int part, int size, Reader<T> items) {
        int shown = (int) Math.max(0, Math.min(part, (total - 1) / size));
        List<T> read = total == 0 ? List.of() : items.read((long) shown * size, size);
        return new Slice<>(anchor, read, shown, size, total, "");
    }

    /** The same on a page whose address says {@code query} besides. */
    Slice<T> keeping(String query) {
        return new Slice<>(anchor, items, part, size, total, query);
    }

    /** True when there are items that are not shown. */
    public boolean hides() {
        return items.size() < total;
    }

    /** The number of the first item shown, from 1. */
    public long first() {
        return (long) part * size + 1;
    }

    /** The number of the last item shown. */
    public long last() {
        return first() + items.size() - 1;
    }

    public boolean hasPrevious() {
        return part > 0;
    }

    public boolean hasNext() {
        return last() < total;
    }

    /** The query and fragment that lead to the part before. */
    public String previous() {
        return to(part - 1);
    }

    /** The query and fragment that lead to the part after. */
    public String next() {
        return to(part + 1);
    }

    private String to(int other) {
        return "?" + (kept.isEmpty() ? "" : kept + "&") + anchor + "=" + other + "#" + anchor;
    }
}
