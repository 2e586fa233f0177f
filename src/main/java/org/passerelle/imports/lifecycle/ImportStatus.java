package org.passerelle.imports.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.StepReached;
import org.passerelle.reading.MappedColumn;
import org.passerelle.telling.Complaint;
import org.passerelle.telling.Message;

/**
 * An import as it stands.
 *
 * @param id under which it is asked for
 * @param file name of the file as it was brought
 * @param sha256 of the file, in hexadecimal
 * @param at when it came to stand so
 * @param records how many there are; while the program works on it, how many the {@code progress} that counts records has come to
 * @param described how the file was read, in words; null before
 * @param manner the same, as a code with values
 * @param columns what its columns were taken to hold; empty before
 * @param report what it would do or did; null before
 * @param message what went wrong, in one sentence, or null
 * @param complaint the same, as codes with values
 * @param progress how far it has come while the program works on it, or null
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
        @Nullable Message manner,
        List<MappedColumn> columns,
        @Nullable ImportReport report,
        @Nullable String message,
        @Nullable Complaint complaint,
        @Nullable StepReached progress) {

    /** A file that is to be read from its beginning. */
    static ImportStatus waiting(String id, String file, String sha256, ImportRequest request) {
        return new ImportStatus(
                id,
                file,
                sha256,
                request,
                ImportState.WAITING,
                Instant.now(),
                0,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    boolean isOfSameDataset(ImportStatus other) {
        return Objects.equals(request.dataset(), other.request().dataset());
    }

    /** This status told in {@code language}. Sentences of a version of the program that had no codes stay as they are. */
    public ImportStatus in(Locale language) {
        return new ImportStatus(
                id,
                file,
                sha256,
                request,
                state,
                at,
                records,
                manner != null && manner.hasWords() ? manner.told(language) : described,
                manner,
                columns,
                report,
                complaint != null && complaint.hasWords() ? complaint.told(language) : message,
                complaint,
                progress);
    }

    ImportStatus as(ImportState next) {
        return standing(next, 0, report, null);
    }

    ImportStatus failed(Complaint why) {
        return standing(ImportState.FAILED, records, report, why);
    }

    ImportStatus reached(StepReached reached) {
        long number = reached.step().countsRecords() ? reached.done() : records;
        return new ImportStatus(
                id, file, sha256, request, state, at, number, described, manner, columns, report, message, complaint,
                reached);
    }

    ImportStatus read(Message how, List<MappedColumn> found) {
        return new ImportStatus(
                id,
                file,
                sha256,
                request,
                state,
                at,
                records,
                how.told(Locale.ENGLISH),
                how,
                found,
                report,
                message,
                complaint,
                progress);
    }

    ImportStatus with(ImportState next, ImportReport result) {
        return standing(next, result.records().read(), result, null);
    }

    /** This import as it stands from now on. */
    private ImportStatus standing(
            ImportState next, long number, @Nullable ImportReport result, @Nullable Complaint why) {
        return new ImportStatus(
                id,
                file,
                sha256,
                request,
                next,
                Instant.now(),
                number,
                described,
                manner,
                columns,
                result,
                why == null ? null : why.told(Locale.ENGLISH),
                why,
                null);
    }
}
