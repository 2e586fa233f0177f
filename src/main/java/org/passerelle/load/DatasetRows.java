package org.passerelle.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the graph is to hold of a dataset, as rows for the statements that write it. */
interface DatasetRows {

    /** How many there are. */
    int size();

    /** Hands over each row with the statement that writes it, in the order in which statements run. */
    void each(BiConsumer<LoadStep, Map<String, @Nullable Object>> reader);

    /** Hands over rows of one statement together, {@code most} at a time. */
    default void batches(int most, BiConsumer<LoadStep, List<Map<String, @Nullable Object>>> reader) {
        Batch batch = new Batch(most, reader);
        each(batch::add);
        batch.handOver();
    }

    /** Rows of one statement that wait for others. */
    final class Batch {

        private final int most;
        private final BiConsumer<LoadStep, List<Map<String, @Nullable Object>>> reader;
        private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();
        private LoadStep step = LoadStep.DATASET;

        private Batch(int most, BiConsumer<LoadStep, List<Map<String, @Nullable Object>>> reader) {
            this.most = most;
            this.reader = reader;
        }

        private void add(LoadStep of, Map<String, @Nullable Object> row) {
            if (of != step || waiting.size() == most) {
                handOver();
                step = of;
            }
            waiting.add(row);
        }

        private void handOver() {
            if (!waiting.isEmpty()) {
                reader.accept(step, List.copyOf(waiting));
                waiting.clear();
            }
        }
    }
}
