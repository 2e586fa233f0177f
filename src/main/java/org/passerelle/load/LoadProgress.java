package org.passerelle.load;

/** Is told how a load gets on. */
public interface LoadProgress {

    /** Tells nobody. */
    LoadProgress NONE = new LoadProgress() {
        @Override
        public void begin(String dataset, int rows) {}

        @Override
        public void advance(int rows) {}

        @Override
        public void end() {}
    };

    /** {@code dataset} is about to be written; it has {@code rows} rows. */
    void begin(String dataset, int rows);

    /** So many more rows were written. */
    void advance(int rows);

    /** The dataset is written, or the attempt ended. */
    void end();
}
