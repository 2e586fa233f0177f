package org.passerelle.imports.lifecycle;

/**
 * What was brought, kept beside its bytes: where the database is another one or was emptied, the import is found again by it.
 *
 * @param file name of the file as it was brought
 * @param sha256 of the file, in hexadecimal
 */
record BroughtFile(String id, String file, String sha256, ImportRequest request) {

    static BroughtFile of(ImportStatus status) {
        return new BroughtFile(status.id(), status.file(), status.sha256(), status.request());
    }

    /** An import of which nothing else is known. */
    ImportStatus waiting() {
        return ImportStatus.waiting(id, file, sha256, request);
    }
}
