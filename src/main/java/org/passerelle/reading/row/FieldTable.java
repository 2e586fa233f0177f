package org.passerelle.reading.row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.telling.Message;

/**
 * Records of named fields as a table. Its text is a rendition: a line of all names, then for each record a line {@code name: value} for each
 * field that has one, and an empty line.
 *
 * @param format code of the format
 * @param manner how it is read, for people
 * @param parties fields of which each value names one party, whatever stands in it
 * @param opener gives the records from the first on, at each call
 */
public record FieldTable(InputFile file, String format, Message manner, Set<String> parties, Supplier<Fields> opener)
        implements TableFile {

    /** One that says nothing of its fields. */
    public FieldTable(InputFile file, String format, Message manner, Supplier<Fields> opener) {
        this(file, format, manner, Set.of(), opener);
    }

    @Override
    public Message described(String sheet) {
        return manner;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Rows open(String sheet) {
        return new FieldRows(names(), parties, opener.get());
    }

    @Override
    public SourceText text(String sheet) {
        return new RenderedText(this, sheet);
    }

    /** Those that have a value in any record: not every form of a file lists them before. */
    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        try (Fields records = opener.get()) {
            for (@Nullable Map<String, String> record = records.next(); record != null; record = records.next()) {
                names.addAll(record.keySet());
                if (names.size() > file.limits().cellsPerRow()) {
                    throw file.refuse(Refusal.TOO_MANY_VARIABLES, file.limits().cellsPerRow());
                }
            }
        }
        return List.copyOf(names);
    }
}
