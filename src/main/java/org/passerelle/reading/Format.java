package org.passerelle.reading;

import java.util.Arrays;
import java.util.Locale;
import org.passerelle.model.Coded;

/** How a file is written, whatever it is called. */
public enum Format implements Coded {
    /** Cells separated by commas, semicolons or vertical bars. */
    CSV("csv", ".csv .txt"),
    /** Cells separated by tabs. */
    TSV("tsv", ".tsv .tab .txt"),
    /** A workbook of Excel 2007 or later. */
    XLSX("xlsx", ".xlsx .xlsm"),
    /** A workbook of LibreOffice and others. */
    ODS("ods", ".ods"),
    /** A text of &quot;Label : value&quot; lines. */
    TEXT("text", ".txt .text .md"),
    /** A saved page of &quot;Label : value&quot; lines. */
    HTML("html", ".html .htm .xhtml"),
    /** Results of a SPARQL query, as the endpoint answers or as its page lets download. */
    SPARQL_JSON("sparql-json", ".json .srj"),
    /** Activities of the International Aid Transparency Initiative. */
    IATI("iati", ".xml .iati");

    private final String code;
    private final String extensions;

    Format(String code, String extensions) {
        this.code = code;
        this.extensions = extensions;
    }

    /** As {@code --format} names it. */
    @Override
    public String code() {
        return code;
    }

    /** True when a file of this format may be called so; a name without an extension fits every format. */
    public boolean suits(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.indexOf('.') < 0 || Arrays.stream(extensions.split(" ")).anyMatch(lower::endsWith);
    }
}
