package org.passerelle.reading;

import org.passerelle.telling.Tellable;

/**
 * Why a file is refused. {@code wording/reading*.properties} hold a sentence for each, after the name of the file and without a full
 * stop, and what would be accepted; their places tell which values each takes.
 */
public enum Refusal implements Tellable {
    MISSING,
    FOLDER,
    EMPTY,
    TOO_LARGE,
    /** Something else by its first bytes. */
    OTHER_KIND,
    OLD_OFFICE,
    PASSWORD,
    NO_TEXT,
    CUT_CHARACTER,
    WRONG_BYTES,
    NO_FORMAT,
    OTHER_THAN_NAMED,
    /** The system, or a parser, gave up. */
    CUT_OFF,

    BROKEN_ARCHIVE,
    OTHER_ARCHIVE,
    TOO_MANY_PARTS,
    OVERLAPPING_PARTS,
    PART_WITH_DOCUMENT_TYPE,
    PART_UNPACKS,
    UNPACKS,
    NO_PART,
    BROKEN_WORKBOOK,
    TOO_MANY_MERGED,
    NO_SUCH_ROW,
    NO_SUCH_CELL,
    ROW_BEYOND,
    NO_SHEETS,
    NO_SUCH_SHEET,

    TOO_MANY_RECORDS,
    TOO_MANY_PAIRS,
    TOO_MANY_CELLS,
    LONG_CELL,
    /** A cell that is too long, perhaps because a quotation mark is not closed. */
    LONG_QUOTED_CELL,
    LONG_LINE,
    QUOTATION_MARKS,
    NO_HEADINGS,
    /** Value: the headings. */
    NO_OTHER_SIDE,
    NO_ROWS,

    BROKEN_XML,
    DOCUMENT_TYPE,
    OTHER_XML,
    OWN_EXPORT,
    NO_ROOT,
    LONG_TEXT,
    TOO_MANY_VALUES,

    BROKEN_JSON,
    NO_RESULTS,
    /** JSON without a list of objects. */
    NO_RECORDS,
    NO_TABLE,
    NO_OBJECT,
    LIST_FOR_VALUE,
    TOO_MANY_VARIABLES,

    LARGE_PAGE,
    NO_PROFILE,

    /** Of a mapping file, as the next ones. */
    NO_MAPPING,
    NO_YAML,
    UNREADABLE_MAPPING,
    NO_SUCH_HEADING,

    /** Of a file of corrections, as the next ones. */
    CORRECTION_COLUMNS,
    BROKEN_CORRECTIONS,
    CORRECTION_WITHOUT_WORDS,
    CORRECTION_OF_NOTHING;

    @Override
    public String bundle() {
        return "reading";
    }
}
