package org.passerelle.reading;

import java.util.Arrays;
import java.util.Locale;
import org.passerelle.model.Coded;

/** How a file is written, whatever it is called. */
public enum Format implements Coded {
    /** Cells separated by commas, semicolons or vertical bars. */
    CSV("csv", "a CSV file", ".csv .txt"),
    /** Cells separated by tabs. */
    TSV("tsv", "a TSV file", ".tsv .tab .txt"),
    /** A workbook of Excel 2007 or later. */
    XLSX("xlsx", "an Excel workbook", ".xlsx .xlsm"),
    /** A workbook of LibreOffice and others. */
    ODS("ods", "an OpenDocument spreadsheet", ".ods"),
    /** A text of &quot;Label : value&quot; lines. */
    TEXT("text", "a text of profiles", ".txt .text .md"),
    /** A saved page of &quot;Label : value&quot; lines. */
    HTML("html", "an HTML page", ".html .htm .xhtml"),
    /** Results of a SPARQL query, as the endpoint answers or as its page lets download. */
    SPARQL_JSON("sparql-json", "SPARQL results in JSON", ".json .srj"),
    /** Activities of the International Aid Transparency Initiative. */
    IATI("iati", "an IATI activity file", ".xml .iati");

    private final String code;
    private final String described;
    private final String extensions;

    Format(String code, String described, String extensions) {
        this.code = code;
        this.described = described;
        this.extensions = extensions;
    }

    /** As {@code --format} names it. */
    @Override
    public String code() {
        return code;
    }

    /** In words, with its article: {@code a CSV file}. */
    public String described() {
        return described;
    }

    /** True when a file of this format may be called so; a name without an extension fits every format. */
    public boolean suits(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.indexOf('.') < 0 || Arrays.stream(extensions.split(" ")).anyMatch(lower::endsWith);
    }

    /** All formats, for messages that say what is accepted. */
    public static String accepted() {
        return String.join(", ", Arrays.stream(values()).map(Format::code).toList());
    }
}
