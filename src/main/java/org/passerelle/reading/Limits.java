package org.passerelle.reading;

import org.passerelle.telling.UnusableValue;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
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

    /** The settings that state them begin with this. */
    private static final String SETTINGS = "passerelle.reading.limits";

    /** The largest address of a workbook's column, XFD. */
    public static final int WORKBOOK_COLUMNS = 16_384;

    /** The number of the last row of a workbook. */
    public static final int WORKBOOK_ROWS = 1_048_576;

    /** @throws IllegalArgumentException when one of them is less than one */
    public Limits {
        positive("file", file.toBytes());
        positive("page", page.toBytes());
        positive("rows", rows);
        positive("cells-per-row", cellsPerRow);
        positive("characters-per-cell", charactersPerCell);
        positive("pairs", pairs);
        positive("zip-entries", zipEntries);
        positive("unpacked", unpacked.toBytes());
        positive("ratio", ratio);
        positive("xml-depth", xmlDepth);
        positive("findings", findings);
    }

    private static void positive(String name, long limit) {
        if (limit < 1) {
            throw new UnusableValue(LimitFault.TOO_SMALL.with(SETTINGS + "." + name, limit));
        }
    }

    /** The limits of who sets none. */
    static Limits standard() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate(SETTINGS, Limits.class);
    }

    /**
     * The limits that properties of Java and variables of the environment state, for commands.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Limits ofProcess() {
        return of(new StandardEnvironment());
    }

    /**
     * The limits that {@code settings} state: those of the program, its environment and, in a server, its configuration.
     *
     * @throws IllegalArgumentException when one of them is not a limit; the message says which, and what would be accepted
     */
    public static Limits of(ConfigurableEnvironment settings) {
        ConfigurationPropertySources.attach(settings);
        try {
            return Binder.get(settings).bindOrCreate(SETTINGS, Limits.class);
        } catch (BindException fault) {
            // without the fault of the library, whose words are not for people
            throw explained(fault);
        }
    }

    private static UnusableValue explained(BindException fault) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(fault);
        if (cause instanceof UnusableValue told) {
            return told;
        }
        ConfigurationProperty property = fault.getProperty();
        if (property == null) {
            return new UnusableValue(LimitFault.OTHER.with(cause.getMessage()));
        }
        boolean size = DataSize.class.equals(fault.getTarget().getType().resolve());
        return new UnusableValue(
                (size ? LimitFault.NOT_A_SIZE : LimitFault.NOT_A_NUMBER).with(property.getName(), property.getValue()));
    }
}
