package org.passerelle.web;

import java.util.HashMap;
import java.util.Map;

/** How many requests of one sort may be at work, of one address and in all. */
final class RequestSlots {

    private final int inAll;
    private final int perAddress;
    private final Map<String, Integer> taken = new HashMap<>();
    private int number;

    RequestSlots(int inAll, int perAddress) {
        this.inAll = inAll;
        this.perAddress = perAddress;
    }

    /** Takes a place for {@code address}; false when there is none. */
    synchronized boolean take(String address) {
        if (number >= inAll || taken.getOrDefault(address, 0) >= perAddress) {
            return false;
        }
        number++;
        taken.merge(address, 1, Integer::sum);
        return true;
    }

    /** Gives a place of {@code address} back. */
    synchronized void giveBack(String address) {
        number--;
        taken.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
