package org.passerelle.imports.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was brought, kept beside its bytes: where the database is another one or was emptied, the import is found again by it.
 *
 * @param file name of the file as it was brought
 * @param sha256 of the file, in hexadecimal
 * @param written when it came into the graph; null while it is not in it
 */
record BroughtFile(
        String id,
        String file,
        String sha256,
        ImportRequest request,
        @Nullable Instant written) {

    static BroughtFile of(ImportStatus status) {
        return new BroughtFile(
                status.id(),
                status.file(),
                status.sha256(),
                status.request(),
                status.state() == ImportState.DONE ? status.at() : null);
    }

    /** An import of which nothing else is known. */
    ImportStatus waiting() {
        return ImportStatus.waiting(id, file, sha256, request);
    }
}
