package org.passerelle.explorer;

import java.util.List;

/**
 * Who says something: the first of them where everything that the graph holds may say so.
 *
 * @param shown those that are listed
 * @param more how many are not
 * @param quotes how many quotes all of them have
 */
public record CitedSources(List<Citation> shown, int more, int quotes) {

    /** @param unread how many there are beside {@code read} */
    static CitedSources of(List<Citation> read, int unread, int most) {
        Shortened<Citation> some = Shortened.of(read, most);
        return new CitedSources(
                some.shown(),
                some.more() + unread,
                read.stream().mapToInt(one -> one.quotes().size()).sum() + unread);
    }
}
