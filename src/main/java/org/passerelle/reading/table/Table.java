package org.passerelle.reading.table;

import java.util.List;
import org.passerelle.reading.Format;
import org.passerelle.reading.SourceText;

/** A file of tables. */
interface Table {

    Format format();

    /** How it was read, for people. */
    String described();

    /** Names of its sheets, as they stand; one empty name when it has no sheets. */
    List<String> sheets();

    /** The rows of a sheet, from its beginning. */
    Rows open(String sheet);

    /** The text of a sheet, whose lines its rows name. */
    SourceText text(String sheet);
}
