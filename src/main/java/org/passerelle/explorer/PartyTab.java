package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/**
 * What of a party's page is shown.
 *
 * @param name one of {@link #NAMES}; empty for the whole page
 */
public record PartyTab(String name) {

    /** The parts that have an address of their own. */
    static final List<String> NAMES = List.of("network", "cooperations", "map", "timeline", "names");

    /**
     * The tab that is asked for; the whole page where none is.
     *
     * @throws NotUnderstood if {@code text} is not one of {@link #NAMES}
     */
    static PartyTab of(String text) {
        String name = text.strip();
        if (!name.isEmpty() && !NAMES.contains(name)) {
            throw NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "tab", text).accepting(NAMES);
        }
        return new PartyTab(name);
    }

    /** True for the part called {@code part}, and on the whole page for every part. */
    public boolean shows(String part) {
        return isWhole() || name.equals(part);
    }

    /** True for the whole page. */
    public boolean isWhole() {
        return name.isEmpty();
    }

    /** The address of a tab of the page at {@code page}; {@code filters} begins with an ampersand where there are some. */
    public String address(String page, String part, String filters) {
        return page + "?tab=" + part + filters + "#" + part;
    }
}
