package org.passerelle.graph;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.neo4j.kernel.api.exceptions.Status;

/** How the database says that a transaction wants more memory than it may have. It calls that transient, but the same would happen again. */
final class WantOfMemory {

    /** As Bolt has them. */
    static final Set<String> CODES = Stream.of(
                    Status.General.MemoryPoolOutOfMemoryError, Status.General.TransactionOutOfMemoryError)
            .map(status -> status.code().serialize())
            .collect(Collectors.toUnmodifiableSet());

    private WantOfMemory() {}

    /** True when {@code fault} comes of it. */
    static boolean explains(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream()
                .filter(Status.HasStatus.class::isInstance)
                .map(cause -> ((Status.HasStatus) cause).status().code().serialize())
                .anyMatch(CODES::contains);
    }
}
