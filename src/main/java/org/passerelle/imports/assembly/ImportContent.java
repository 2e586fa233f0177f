package org.passerelle.imports.assembly;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.interpretation.Interpretation;

/** The records of a file and what the rules understand of each; can be gone through more than once. */
public interface ImportContent {

    /** From the first record on, as they are read; whoever opens it closes it. */
    Stream<Interpretation> open();

    /** A digest of all that decides what the records are: bytes, settings, program. Empty when that cannot be told. */
    default String digest() {
        return "";
    }

    /** Where a preview keeps what it decided of the names of the file, for whoever writes it next; empty when it is not to be kept. */
    default Optional<Path> decisions() {
        return Optional.empty();
    }
}
