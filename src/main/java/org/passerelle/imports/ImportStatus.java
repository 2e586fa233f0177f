package org.passerelle.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.reading.Column;

/**
 * An import as it stands.
 *
 * @param id under which it is asked for
 * @param file name of the file as it was brought
 * @param sha256 of the file, in hexadecimal
 * @param at when it came to stand so
 * @param records how many were read so far
 * @param described how the file was read, in words; null before
 * @param columns what its columns were taken to hold; empty before
 * @param report what it would do or did; null before
 * @param message what went wrong, in one sentence, or null
 */
public record ImportStatus(
        String id,
        String file,
        String sha256,
        ImportRequest request,
        ImportState state,
        Instant at,
        long records,
        @Nullable String described,
        List<Column> columns,
        @Nullable ImportReport report,
        @Nullable String message) {

    boolean isOfSameDataset(ImportStatus other) {
        return Objects.equals(request.dataset(), other.request().dataset());
    }

    ImportStatus as(ImportState next) {
        return new ImportStatus(id, file, sha256, request, next, Instant.now(), 0, described, columns, report, null);
    }

    ImportStatus failed(String why) {
        return new ImportStatus(
                id, file, sha256, request, ImportState.FAILED, Instant.now(), records, described, columns, report, why);
    }

    ImportStatus reached(long number) {
        return new ImportStatus(id, file, sha256, request, state, at, number, described, columns, report, message);
    }

    ImportStatus read(String how, List<Column> found) {
        return new ImportStatus(id, file, sha256, request, state, at, records, how, found, report, message);
    }

    ImportStatus with(ImportState next, ImportReport result) {
        return new ImportStatus(
                id,
                file,
                sha256,
                request,
                next,
                Instant.now(),
                result.records().read(),
                described,
                columns,
                result,
                null);
    }
}
