package org.passerelle.reading.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of Excel shows, as text: dates in ISO form, a year as the number that it is. */
final class XlsxValue {

    /** Formats of dates name days, months or years outside of quoted text and colours. */
    private static final Pattern DATE = Pattern.compile(".*[dmy].*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");

    private XlsxValue() {}

    static String text(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return "1".equals(raw) ? "true" : "false";
        }
        return isDate(cell, raw) ? date(cell.asDate()) : WHOLE.matcher(raw).replaceFirst("$1");
    }

    private static boolean isDate(Cell cell, String raw) {
        String format = cell.getDataFormatString();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return number
                && format != null
                && NUMBER.matcher(raw).matches()
                && DATE.matcher(NOT_SHOWN.matcher(format).replaceAll("")).matches();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
