package org.passerelle.reading.table;

import java.util.List;
import org.passerelle.reading.Format;
import org.passerelle.reading.Manner;
import org.passerelle.reading.SourceText;
import org.passerelle.telling.Message;

/** A file of tables. */
interface Table {

    Format format();

    /** How a sheet is read, for people. */
    Message described(String sheet);

    /** How a sheet of a workbook is read; its name may be empty. */
    static Message workbook(String sheet) {
        return sheet.isEmpty() ? Message.of(Manner.WORKBOOK) : Message.of(Manner.WORKBOOK_SHEET, sheet);
    }

    /** Names of its sheets, as they stand; one empty name when it has no sheets. */
    List<String> sheets();

    /** The rows of a sheet, from its beginning. */
    Rows open(String sheet);

    /** The text of a sheet, whose lines its rows name. */
    SourceText text(String sheet);
}
