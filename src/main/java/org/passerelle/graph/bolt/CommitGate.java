package org.passerelle.graph.bolt;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.neo4j.dbms.database.readonly.DatabaseReadOnlyChecker;
import org.neo4j.internal.kernel.api.exceptions.TransactionFailureException;
import org.neo4j.kernel.impl.api.CommandCommitListeners;
import org.neo4j.kernel.impl.api.TransactionCommitProcess;
import org.neo4j.kernel.impl.api.TransactionalProcessFactory;
import org.neo4j.kernel.impl.api.chunk.TransactionRollbackProcess;
import org.neo4j.kernel.impl.transaction.log.LogicalTransactionStore;
import org.neo4j.kernel.impl.transaction.log.TransactionAppender;
import org.neo4j.kernel.impl.transaction.tracing.TransactionWriteEvent;
import org.neo4j.storageengine.api.StorageEngine;
import org.neo4j.storageengine.api.StorageEngineTransaction;
import org.neo4j.storageengine.api.TransactionApplicationMode;

/**
 * Through which every commit goes, whoever makes it and by whatever door. While it is closed the graph stands still: commits that had begun
 * have ended, and others wait.
 */
public final class CommitGate {

    /** Fair, so that a stream of commits does not keep it open for ever. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    /** Runs {@code commit} when the gate is open; a commit within another goes with it. */
    public void pass(Runnable commit) {
        gate.readLock().lock();
        try {
            commit.run();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Runs {@code work}, which commits nothing, while the gate is closed. */
    public <T> T whileClosed(Supplier<T> work) {
        gate.writeLock().lock();
        try {
            return work.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Commits as {@code commits} does, through the gate. */
    TransactionalProcessFactory before(TransactionalProcessFactory commits) {
        return new Gated(commits);
    }

    private final class Gated implements TransactionalProcessFactory {

        private final TransactionalProcessFactory commits;

        Gated(TransactionalProcessFactory commits) {
            this.commits = commits;
        }

        @Override
        public TransactionCommitProcess create(
                TransactionAppender appender,
                StorageEngine storage,
                DatabaseReadOnlyChecker readOnly,
                boolean preAllocate,
                CommandCommitListeners listeners,
                boolean multiVersioned) {
            TransactionCommitProcess process =
                    commits.create(appender, storage, readOnly, preAllocate, listeners, multiVersioned);
            return (batch, event, mode) -> commit(process, batch, event, mode);
        }

        @Override
        public TransactionRollbackProcess createRollbackProcess(StorageEngine storage, LogicalTransactionStore log) {
            return commits.createRollbackProcess(storage, log);
        }
    }

    private long commit(
            TransactionCommitProcess process,
            StorageEngineTransaction batch,
            TransactionWriteEvent event,
            TransactionApplicationMode mode)
            throws TransactionFailureException {
        gate.readLock().lock();
        try {
            return process.commit(batch, event, mode);
        } finally {
            gate.readLock().unlock();
        }
    }
}
