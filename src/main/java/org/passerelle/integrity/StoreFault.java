package org.passerelle.integrity;

import java.util.List;
import org.passerelle.telling.Message;

/**
 * Something in the graph that does not fit.
 *
 * @param misfit what it is
 * @param number of how many things it is true
 * @param things the first of them, by their ids
 */
public record StoreFault(Misfit misfit, long number, List<String> things) {

    /** As a person is told. */
    public Message told() {
        return misfit.with(number, String.join(", ", things) + (number > things.size() ? ", …" : ""));
    }
}
