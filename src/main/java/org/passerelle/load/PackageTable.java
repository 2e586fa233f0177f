package org.passerelle.load;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table whose headings say the types, as exports write them: {@code sinceEarliest:date}, {@code aliases:string[]}, {@code :START_ID}. */
final class PackageTable {

    private static final String BETWEEN = "\u001F";
    private static final String LABELS = ":LABEL";

    private PackageTable() {}

    /** Hands over each row as values by name; what is empty is left out. {@code id:ID} is {@code id}, other special columns keep their colon. */
    static void read(InputStream in, Consumer<Map<String, Object>> reader) throws IOException {
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<List<@Nullable String>> rows = CsvReader.builder().build(new Cells(), text)) {
            List<Heading> headings = new ArrayList<>();
            rows.forEach(row -> {
                if (headings.isEmpty()) {
                    row.forEach(heading -> headings.add(Heading.of(String.valueOf(heading))));
                } else {
                    reader.accept(values(headings, row));
                }
            });
        }
    }

    private static Map<String, Object> values(List<Heading> headings, List<@Nullable String> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(headings.size(), row.size()); at++) {
            String cell = row.get(at);
            if (cell != null) {
                Heading heading = headings.get(at);
                values.put(heading.name, heading.value(cell));
            }
        }
        return values;
    }

    private record Heading(String name, String type, boolean many) {

        static Heading of(String text) {
            int colon = text.indexOf(':');
            String type = text.substring(colon + 1);
            if (colon <= 0 || type.equals("ID")) {
                return new Heading(colon <= 0 ? text : text.substring(0, colon), "string", text.equals(LABELS));
            }
            boolean many = type.endsWith("[]");
            return new Heading(text.substring(0, colon), many ? type.substring(0, type.length() - 2) : type, many);
        }

        Object value(String cell) {
            if (!many) {
                return one(cell);
            }
            return cell.isEmpty()
                    ? List.of()
                    : Stream.of(cell.split(BETWEEN, -1)).map(this::one).toList();
        }

        private Object one(String text) {
            return switch (type) {
                case "long" -> Long.valueOf(text);
                case "double" -> Double.valueOf(text);
                case "boolean" -> Boolean.valueOf(text);
                case "date" -> LocalDate.parse(text);
                case "datetime" -> ZonedDateTime.parse(text);
                default -> text;
            };
        }
    }

    /** Cells of which those that are empty without quotes are null. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<List<@Nullable String>> {

        private List<@Nullable String> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int number, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(length == 0 && !quoted ? null : new String(buffer, offset, length));
        }

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected List<@Nullable String> buildRecord() {
            return cells;
        }
    }
}
