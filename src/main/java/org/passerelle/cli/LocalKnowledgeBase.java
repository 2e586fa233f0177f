package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Questioner;
import org.passerelle.curated.Sources;
import org.passerelle.files.FileFault;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.api.JudgementsTaken;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.reading.Limits;

/** The store, which this command opens when it first needs it. */
final class LocalKnowledgeBase implements KnowledgeBase {

    private final StoreOptions options;
    private final Voice voice;
    private @Nullable OpenImports opened;

    LocalKnowledgeBase(StoreOptions options, Voice voice) {
        this.options = options;
        this.voice = voice;
    }

    /** The store while files are brought into it. */
    private record OpenImports(GraphConnection connection, Imports imports) {

        static OpenImports of(StoreOptions options, Voice voice) {
            Limits limits = Limits.ofProcess();
            Sources sources = Sources.readVerified(options.seeds());
            GraphConnection connection = options.open(options.settings(0), voice);
            // so that a file finds the parties that it shares with the seeds
            new DatasetLoader(connection.graph(), new TerminalProgress(voice)).load(sources, false);
            return new OpenImports(
                    connection,
                    new Imports(
                            options.data(),
                            connection.graph(),
                            connection.repositories(),
                            sources.reference(),
                            limits));
        }
    }

    private Imports imports() {
        if (opened == null) {
            opened = OpenImports.of(options, voice);
        }
        return opened.imports();
    }

    @Override
    public void print(AnswerPrinter printer, PrintWriter out) {
        try (GraphConnection connection = options.openFilled(voice)) {
            printer.print(new Questioner(connection.graph()), out);
        }
        out.flush();
        ClassArchive.write();
    }

    @Override
    public ImportStatus bring(Path file, @Nullable Path corrections, ImportRequest request, @Nullable String who) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream words =
                        corrections == null ? InputStream.nullInputStream() : Files.newInputStream(corrections)) {
            return imports()
                    .bring(String.valueOf(file.getFileName()), bytes, corrections == null ? null : words, request, who);
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }

    @Override
    public ImportStatus commit(String id) {
        return imports().commit(id);
    }

    @Override
    public ImportStatus await(String id, Duration patience) {
        return imports().await(id, patience).in(voice.language());
    }

    @Override
    public List<ToldFinding> findings(String id, int number) {
        return imports().findings().page(id, 0, number, voice.language());
    }

    @Override
    public long numberOfFindings(String id) {
        return imports().findings().number(id);
    }

    @Override
    public void saveFindings(String id, boolean literal, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            imports().findings().table(id, voice.language(), literal).write(out);
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }

    @Override
    public ImportStatus cancel(String id) {
        return imports().cancel(id);
    }

    @Override
    public void discard(String id) {
        imports().discard(id);
    }

    @Override
    public Optional<ImportStatus> remove(String dataset) {
        return imports().remove(dataset);
    }

    @Override
    public void saveJudgements(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            imports().judging().table().write(out);
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }

    @Override
    public JudgementsTaken takeJudgements(Path file, boolean replace) {
        int changed = imports().judging().take(file, replace);
        imports().list().stream()
                .filter(status -> imports().isHere(status.id()))
                .forEach(status -> finish(status, progress -> {}));
        return new JudgementsTaken(changed, imports().judging().list().size());
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.imports().close();
            opened.connection().close();
        }
    }
}
