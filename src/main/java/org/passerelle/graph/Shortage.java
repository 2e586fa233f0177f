package org.passerelle.graph;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.neo4j.kernel.api.exceptions.Status;

/** What a transaction had too little of when the database ended it. The same would happen again, whatever the database calls it. */
enum Shortage {
    /** More memory than it may have. */
    MEMORY(Status.General.MemoryPoolOutOfMemoryError, Status.General.TransactionOutOfMemoryError),

    /** Longer than it may take. */
    TIME(Status.Transaction.TransactionTimedOut, Status.Transaction.TransactionTimedOutClientConfiguration);

    @SuppressWarnings("ImmutableEnumChecker") // toUnmodifiableSet
    private final Set<String> codes;

    Shortage(Status... told) {
        codes = Stream.of(told).map(status -> status.code().serialize()).collect(Collectors.toUnmodifiableSet());
    }

    /** True when {@code code}, as Bolt has it, tells of it. */
    boolean isToldBy(String code) {
        return codes.contains(code);
    }

    /** True when {@code fault} comes of it. */
    boolean explains(Throwable fault) {
        return ExceptionUtils.getThrowableList(fault).stream()
                .filter(Status.HasStatus.class::isInstance)
                .map(cause -> ((Status.HasStatus) cause).status().code().serialize())
                .anyMatch(this::isToldBy);
    }
}
