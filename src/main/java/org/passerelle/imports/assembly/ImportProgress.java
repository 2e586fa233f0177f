package org.passerelle.imports.assembly;

/** Is told how an import gets on, and may stop it. */
public interface ImportProgress {

    /** Tells nobody and never stops. */
    ImportProgress NONE = records -> {};

    /**
     * So many records were read and understood so far.
     *
     * @throws java.util.concurrent.CancellationException to stop the import, which then leaves the graph as it was
     */
    void reached(long records);
}
