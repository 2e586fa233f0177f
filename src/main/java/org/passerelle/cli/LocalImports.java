package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.api.ImportForm;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.reading.Limits;

/** Imports into the store that this command opens. */
final class LocalImports implements ImportTarget {

    private final GraphConnection connection;
    private final Imports imports;
    private final Locale language;

    LocalImports(StoreOptions options, Voice voice) {
        this.language = voice.language();
        Limits limits = Limits.ofProcess();
        Sources sources = Sources.readVerified(options.seeds());
        this.connection = GraphConnection.open(options.settings(0));
        // so that a file finds the parties that it shares with the seeds
        new DatasetLoader(connection.graph(), new TerminalProgress(voice)).load(sources, false);
        this.imports = new Imports(options.data(), connection.graph(), sources.reference(), limits);
    }

    @Override
    public ImportStatus bring(Path file, @Nullable Path corrections, ImportForm form) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream words =
                        corrections == null ? InputStream.nullInputStream() : Files.newInputStream(corrections)) {
            return imports.bring(
                    String.valueOf(file.getFileName()), bytes, corrections == null ? null : words, form.request());
        } catch (IOException e) {
            throw new SystemFault(CliText.CANNOT_READ.with(file), e);
        }
    }

    @Override
    public ImportStatus commit(String id) {
        return imports.commit(id);
    }

    @Override
    public ImportStatus await(String id, Duration patience) {
        return imports.await(id, patience).in(language);
    }

    @Override
    public List<ToldFinding> findings(String id, int number) {
        return imports.findings().page(id, 0, number, language);
    }

    @Override
    public long numberOfFindings(String id) {
        return imports.findings().number(id);
    }

    @Override
    public void saveFindings(String id, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            imports.findings().table(id, language).writeCsv(out);
        } catch (IOException e) {
            throw new SystemFault(CliText.CANNOT_WRITE.with(file), e);
        }
    }

    @Override
    public ImportStatus cancel(String id) {
        return imports.cancel(id);
    }

    @Override
    public void discard(String id) {
        imports.discard(id);
    }

    @Override
    public Optional<ImportStatus> remove(String dataset) {
        return imports.remove(dataset);
    }

    @Override
    public void close() {
        imports.close();
        connection.close();
    }
}
