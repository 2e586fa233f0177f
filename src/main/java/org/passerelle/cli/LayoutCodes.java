package org.passerelle.cli;

import java.util.Iterator;
import org.passerelle.model.Coded;
import org.passerelle.reading.Layout;

/** The layouts that are read, for the help of commands. */
final class LayoutCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Coded.codes(Layout.class).iterator();
    }
}
