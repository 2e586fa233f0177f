package org.passerelle.reading;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a file may hold before it is refused, so that no file can exhaust the memory or the patience of who reads it. Bound from
 * settings {@code passerelle.reading.limits.*}; what is not set has the value written here.
 *
 * @param file size of the file
 * @param page size of a text or HTML page, which is read whole
 * @param rows rows, profiles or activities
 * @param cellsPerRow cells of a row, or values of an activity
 * @param charactersPerCell characters of a cell, or of a text in XML
 * @param pairs pairs of a Wikidata result, which are held in memory to put both directions together
 * @param zipEntries files within a workbook
 * @param unpacked size of all files within a workbook, unpacked
 * @param ratio how many times larger than packed a file within a workbook may be, once it is larger than a megabyte
 * @param xmlDepth how deep elements may nest
 * @param findings how many findings are told one by one
 */
public record Limits(
        @DefaultValue("1GB") DataSize file,
        @DefaultValue("20MB") DataSize page,
        @DefaultValue("5000000") int rows,
        @DefaultValue("1000") int cellsPerRow,
        @DefaultValue("100000") int charactersPerCell,
        @DefaultValue("500000") int pairs,
        @DefaultValue("10000") int zipEntries,
        @DefaultValue("2GB") DataSize unpacked,
        @DefaultValue("200") int ratio,
        @DefaultValue("50") int xmlDepth,
        @DefaultValue("10000") int findings) {

    /** The largest address of a workbook's column, XFD. */
    public static final int WORKBOOK_COLUMNS = 16_384;

    /** The number of the last row of a workbook. */
    public static final int WORKBOOK_ROWS = 1_048_576;
}
