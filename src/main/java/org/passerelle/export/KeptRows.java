package org.passerelle.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.passerelle.graph.Row;

/** Rows that were read once, packed, to be gone through again and again without asking the graph. */
final class KeptRows {

    /** Bytes that are packed together, and unpacked while rows are gone through. */
    private static final int BLOCK = 1 << 18;

    private final List<byte[]> blocks;
    private final List<String> names;

    private KeptRows(List<byte[]> blocks, List<String> names) {
        this.blocks = blocks;
        this.names = names;
    }

    /** How many bytes of memory it takes. */
    long size() {
        return size(blocks);
    }

    private static long size(List<byte[]> blocks) {
        return blocks.stream().mapToLong(block -> block.length).sum();
    }

    /** Hands over all rows, in their order. */
    void each(IOConsumer<Row> reader) throws IOException {
        for (byte[] block : blocks) {
            PackedRow.Reader rows = new PackedRow.Reader(unpacked(block), names);
            while (rows.hasMore()) {
                reader.accept(rows.next());
            }
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packing = new DeflaterOutputStream(packed, fast)) {
            packing.write(bytes);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] block) throws IOException {
        try (InputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(block))) {
            return unpacking.readAllBytes();
        }
    }

    /** Takes in rows as they are read. */
    static final class Taker {

        private final long most;
        private final List<byte[]> blocks = new ArrayList<>();
        private final UnsynchronizedByteArrayOutputStream open =
                UnsynchronizedByteArrayOutputStream.builder().get();
        private final PackedRow.Writer writer = new PackedRow.Writer(open);
        private boolean tooMuch;

        /** @param most how many bytes it may take */
        Taker(long most) {
            this.most = most;
        }

        /** Takes in a row. */
        void take(Row row) throws IOException {
            if (tooMuch) {
                return;
            }
            tooMuch = !writer.write(row);
            if (open.size() > BLOCK) {
                pack();
            }
            if (tooMuch) {
                blocks.clear();
            }
        }

        private void pack() throws IOException {
            blocks.add(packed(open.toByteArray()));
            open.reset();
            tooMuch = tooMuch || size(blocks) > most;
        }

        /** All rows; empty when they are too many, or one holds what cannot be packed. */
        Optional<KeptRows> rows() throws IOException {
            if (!tooMuch) {
                pack();
            }
            return tooMuch ? Optional.empty() : Optional.of(new KeptRows(List.copyOf(blocks), writer.names()));
        }
    }
}
