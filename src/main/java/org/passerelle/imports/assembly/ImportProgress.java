package org.passerelle.imports.assembly;

/** Is told how an import gets on, and may stop it. */
public interface ImportProgress {

    /** Tells nobody and never stops. */
    ImportProgress NONE = reached -> {};

    /**
     * So far it has come.
     *
     * @throws java.util.concurrent.CancellationException to stop the import, which then leaves the graph as it was
     */
    void reached(StepReached reached);

    /**
     * Nothing was reached, but it can be stopped here.
     *
     * @throws java.util.concurrent.CancellationException as {@link #reached}
     */
    default void mayStop() {}
}
