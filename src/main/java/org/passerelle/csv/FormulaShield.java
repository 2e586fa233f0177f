package org.passerelle.csv;

import java.util.regex.Pattern;

/** The text of a cell, where a spreadsheet may open the table: one that it would run as a formula begins with an apostrophe. */
public final class FormulaShield {

    /** What spreadsheets take for a formula, and what {@link #safe} made of such. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private static final String SHIELD = "'";

    private FormulaShield() {}

    /** {@code text} so that no spreadsheet takes it for a formula. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? SHIELD + text : text;
    }

    /** The text of which {@link #safe} made {@code cell}; any other as it is. */
    public static String plain(String cell) {
        return cell.startsWith(SHIELD) && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
