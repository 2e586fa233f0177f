package org.passerelle.explorer;

import java.util.List;

/**
 * The first of a list.
 *
 * @param more how many are not shown
 */
public record Shortened<T>(List<T> shown, int more) {

    static <T> Shortened<T> of(List<T> all, int most) {
        return new Shortened<>(List.copyOf(all.subList(0, Math.min(all.size(), most))), Math.max(0, all.size() - most));
    }
}
