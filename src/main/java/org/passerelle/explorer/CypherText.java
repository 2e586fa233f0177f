package org.passerelle.explorer;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as they are written in Cypher, for people to copy; the program itself never puts a statement together. */
final class CypherText {

    private CypherText() {}

    static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CypherText::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "'"
                + value.toString()
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }

    /** A question's file with the values that were asked for on its {@code :params} line. */
    static String asked(String file, Map<String, @Nullable Object> parameters) {
        String values = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                .collect(Collectors.joining(", "));
        return file.lines()
                .map(line -> line.startsWith(":params ") ? ":params {" + values + "}" : line)
                .collect(Collectors.joining("\n"));
    }
}
