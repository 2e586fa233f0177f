package org.passerelle.export.neo4j;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values as Cypher writes them. */
final class Literal {

    private Literal() {}

    /** Writes {@code value}: a map with plain names, a list, a text, a number, a truth value, a day or a moment. */
    static void write(Object value, Appendable out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof LocalDate) {
            call("date", value.toString(), out);
        } else if (value instanceof ZonedDateTime) {
            call("datetime", value.toString(), out);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value.toString());
        } else {
            text(value.toString(), out);
        }
    }

    private static void map(Map<?, ?> map, Appendable out) throws IOException {
        out.append('{');
        String between = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(between)
                    .append('`')
                    .append(String.valueOf(entry.getKey()).replace("`", "``"))
                    .append("`: ");
            write(Objects.requireNonNull(entry.getValue()), out);
            between = ", ";
        }
        out.append('}');
    }

    private static void list(List<?> list, Appendable out) throws IOException {
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            write(Objects.requireNonNull(each.next()), out);
            if (each.hasNext()) {
                out.append(", ");
            }
        }
        out.append(']');
    }

    private static void call(String function, String text, Appendable out) throws IOException {
        out.append(function).append('(');
        text(text, out);
        out.append(')');
    }

    private static void text(String text, Appendable out) throws IOException {
        out.append('\'');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> out.append("\\\\");
                case '\'' -> out.append("\\'");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(letter);
            }
        }
        out.append('\'');
    }
}
