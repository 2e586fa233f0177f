package org.passerelle.cli;

import java.util.Iterator;
import org.passerelle.reading.format.Formats;

/** The formats that are read, for the help of commands. */
final class FormatCodes implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Formats.known().codes().iterator();
    }
}
