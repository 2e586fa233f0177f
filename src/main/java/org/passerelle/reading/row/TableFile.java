package org.passerelle.reading.row;

import java.util.List;
import org.passerelle.reading.SourceText;
import org.passerelle.telling.Message;

/** A file of tables. */
public interface TableFile {

    /** Code of the format. */
    String format();

    /** How a sheet is read, for people. */
    Message described(String sheet);

    /** Names of its sheets, as they stand; one empty name when it has no sheets. */
    List<String> sheets();

    /** The rows of a sheet, from its beginning. */
    Rows open(String sheet);

    /** The text of a sheet, whose lines its rows name. */
    SourceText text(String sheet);
}
