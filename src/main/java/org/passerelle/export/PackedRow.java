package org.passerelle.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Row;

/** A row as bytes: each value after a byte that tells its type, names of values as numbers. */
final class PackedRow {

    private static final byte NULL = 0;
    private static final byte TRUE = 1;
    private static final byte FALSE = 2;
    private static final byte LONG = 3;
    private static final byte INTEGER = 4;
    private static final byte DOUBLE = 5;
    private static final byte TEXT = 6;
    private static final byte DAY = 7;
    private static final byte MOMENT = 8;
    private static final byte LIST = 9;
    private static final byte MAP = 10;

    private PackedRow() {}

    /** Writes rows, of which all have the same few names. */
    static final class Writer {

        private final DataOutputStream out;
        private final Map<String, Integer> names = new LinkedHashMap<>();

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        /** The names in the order of their numbers. */
        List<String> names() {
            return List.copyOf(names.keySet());
        }

        /** False when {@code row} holds a value of another type; what was written of it is of no use then. */
        boolean write(Row row) throws IOException {
            return map(row.values());
        }

        private boolean map(Map<?, ?> map) throws IOException {
            out.writeInt(map.size());
            boolean all = true;
            for (Map.Entry<?, ?> one : map.entrySet()) {
                out.writeInt(names.computeIfAbsent(String.valueOf(one.getKey()), name -> names.size()));
                all &= value(one.getValue());
            }
            return all;
        }

        private boolean value(@Nullable Object value) throws IOException {
            if (value instanceof String text) {
                text(TEXT, text);
            } else if (value instanceof Map<?, ?> map) {
                out.writeByte(MAP);
                return map(map);
            } else if (value instanceof Collection<?> list) {
                return list(list);
            } else if (value instanceof LocalDate day) {
                out.writeByte(DAY);
                out.writeLong(day.toEpochDay());
            } else if (value instanceof ZonedDateTime moment) {
                text(MOMENT, moment.toString());
            } else {
                return simple(value);
            }
            return true;
        }

        private boolean list(Collection<?> list) throws IOException {
            out.writeByte(LIST);
            out.writeInt(list.size());
            boolean all = true;
            for (Object one : list) {
                all &= value(one);
            }
            return all;
        }

        private boolean simple(@Nullable Object value) throws IOException {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof Boolean truth) {
                out.writeByte(truth ? TRUE : FALSE);
            } else if (value instanceof Long number) {
                out.writeByte(LONG);
                out.writeLong(number);
            } else if (value instanceof Integer number) {
                out.writeByte(INTEGER);
                out.writeInt(number);
            } else if (value instanceof Double number) {
                out.writeByte(DOUBLE);
                out.writeDouble(number);
            } else {
                return false;
            }
            return true;
        }

        private void text(byte type, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(type);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Reads rows. */
    static final class Reader {

        private final ByteBuffer in;
        private final List<String> names;

        Reader(byte[] bytes, List<String> names) {
            this.in = ByteBuffer.wrap(bytes);
            this.names = names;
        }

        boolean hasMore() {
            return in.hasRemaining();
        }

        Row next() {
            return new Row(map());
        }

        private Map<String, @Nullable Object> map() {
            int size = in.getInt();
            Map<String, @Nullable Object> map = new HashMap<>(size * 2);
            for (int one = 0; one < size; one++) {
                String name = names.get(in.getInt());
                map.put(name, value());
            }
            return map;
        }

        private @Nullable Object value() {
            byte type = in.get();
            return switch (type) {
                case NULL -> null;
                case TRUE -> true;
                case FALSE -> false;
                case LONG -> in.getLong();
                case INTEGER -> in.getInt();
                case DOUBLE -> in.getDouble();
                case TEXT -> text();
                case DAY -> LocalDate.ofEpochDay(in.getLong());
                case MOMENT -> ZonedDateTime.parse(text());
                case LIST -> list();
                case MAP -> map();
                default -> throw new IllegalStateException("a value of type " + type);
            };
        }

        private String text() {
            int length = in.getInt();
            String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            return text;
        }

        private List<@Nullable Object> list() {
            int size = in.getInt();
            List<@Nullable Object> list = new ArrayList<>(size);
            for (int one = 0; one < size; one++) {
                list.add(value());
            }
            return list;
        }
    }
}
