package org.passerelle.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.passerelle.graph.Row;

/** Rows that were read once, packed, to be gone through again and again without asking the graph. */
final class KeptRows {

    /** Bytes that are packed together, and unpacked while rows are gone through. */
    private static final int BLOCK = 1 << 18;

    private static final class Block {

        private final byte[] packed;

        /** In bytes, before it was packed. */
        private final int length;

        private Block(byte[] packed, int length) {
            this.packed = packed;
            this.length = length;
        }

        static Block of(byte[] bytes) {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            deflater.setInput(bytes);
            deflater.finish();
            UnsynchronizedByteArrayOutputStream packed =
                    UnsynchronizedByteArrayOutputStream.builder().get();
            byte[] some = new byte[1 << 13];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            deflater.end();
            return new Block(packed.toByteArray(), bytes.length);
        }

        byte[] bytes() {
            Inflater inflater = new Inflater();
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            try {
                inflater.inflate(bytes);
                return bytes;
            } catch (DataFormatException e) {
                throw new IllegalStateException(e);
            } finally {
                inflater.end();
            }
        }
    }

    private final List<Block> blocks;
    private final List<String> names;

    private KeptRows(List<Block> blocks, List<String> names) {
        this.blocks = blocks;
        this.names = names;
    }

    /** How many bytes of memory it takes. */
    long size() {
        return size(blocks);
    }

    private static long size(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> block.packed.length).sum();
    }

    /** Hands over all rows, in their order. */
    void each(IOConsumer<Row> reader) throws IOException {
        for (Block block : blocks) {
            PackedRow.Reader rows = new PackedRow.Reader(block.bytes(), names);
            while (rows.hasMore()) {
                reader.accept(rows.next());
            }
        }
    }

    /** Takes in rows as they are read. */
    static final class Taker {

        private final long most;
        private final List<Block> blocks = new ArrayList<>();
        private final UnsynchronizedByteArrayOutputStream open =
                UnsynchronizedByteArrayOutputStream.builder().get();
        private final PackedRow.Writer writer = new PackedRow.Writer(open);
        private boolean tooMuch;

        /** @param most how many bytes it may take */
        Taker(long most) {
            this.most = most;
        }

        /** Takes in a row. */
        void take(Row row) {
            if (tooMuch) {
                return;
            }
            try {
                tooMuch = !writer.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (open.size() > BLOCK) {
                pack();
            }
            if (tooMuch) {
                blocks.clear();
            }
        }

        private void pack() {
            blocks.add(Block.of(open.toByteArray()));
            open.reset();
            tooMuch = tooMuch || size(blocks) > most;
        }

        /** All rows; empty when they are too many, or one holds what cannot be packed. */
        Optional<KeptRows> rows() {
            if (!tooMuch) {
                pack();
            }
            return tooMuch ? Optional.empty() : Optional.of(new KeptRows(List.copyOf(blocks), writer.names()));
        }
    }
}
