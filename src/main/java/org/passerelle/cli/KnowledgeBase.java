package org.passerelle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.api.JudgementsTaken;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;

/** What commands ask and change: the running server that holds the store or, when none runs, the store itself. */
interface KnowledgeBase extends AutoCloseable {

    /** How often progress is told. */
    Duration TELL = Duration.ofSeconds(1);

    /**
     * The knowledge base of a data folder.
     *
     * @param voice tells when something has to be loaded first
     */
    static KnowledgeBase of(StoreOptions options, Voice voice) {
        return ServerFile.in(options.data())
                .read()
                .<KnowledgeBase>map(address -> new RunningServer(address, voice.language()))
                .orElseGet(() -> new LocalKnowledgeBase(options, voice));
    }

    /** Asks a question and prints its answer. */
    void print(AnswerPrinter printer, PrintWriter out);

    /**
     * Brings a file, which is then read in the background.
     *
     * @param who brings it; null when nobody says
     */
    ImportStatus bring(Path file, @Nullable Path corrections, ImportRequest request, @Nullable String who);

    /** Begins to write what was read. */
    ImportStatus commit(String id);

    /** The import when it rests, or as it stands after {@code patience}. */
    ImportStatus await(String id, Duration patience);

    /** What was not understood, from the first on. */
    List<ToldFinding> findings(String id, int number);

    /** How much was not understood. */
    long numberOfFindings(String id);

    /** Copies the table of all that was not understood to {@code file}, for a program or, unless {@code literal}, for a spreadsheet. */
    void saveFindings(String id, boolean literal, Path file);

    /** Stops the import if it is at work; the graph stays as it was. */
    ImportStatus cancel(String id);

    /** Forgets the import and its file, unless the graph holds it. */
    void discard(String id);

    /** Begins to take an imported dataset out of the graph; empty when it is out already. */
    Optional<ImportStatus> remove(String dataset);

    /** Writes what people judged of parties to {@code file}. */
    void saveJudgements(Path file);

    /**
     * Takes the judgements of {@code file}; what is in the graph follows.
     *
     * @param replace whether to take back judgements that are not in the file
     */
    JudgementsTaken takeJudgements(Path file, boolean replace);

    /** Waits until the import rests, telling how it gets on. */
    default ImportStatus finish(ImportStatus begun, Consumer<ImportStatus> progress) {
        return finish(begun, ImportState::isAtWork, progress);
    }

    /** Waits while the import is in one of the states {@code waitedFor}, telling how it gets on. */
    default ImportStatus finish(ImportStatus begun, Predicate<ImportState> waitedFor, Consumer<ImportStatus> progress) {
        ImportStatus status = begun;
        while (waitedFor.test(status.state())) {
            status = await(begun.id(), TELL);
            progress.accept(status);
        }
        return status;
    }

    @Override
    void close();
}
