package org.passerelle.imports.lifecycle;

import java.util.Locale;
import org.passerelle.telling.Complaint;
import org.passerelle.telling.Message;

/** An import that cannot go on, though its file can be read. */
final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    ImportException(ImportFault fault, Object... values) {
        this(Complaint.of(Message.of(fault, values)));
    }

    private ImportException(Complaint complaint) {
        super(complaint.told(Locale.ENGLISH));
        this.complaint = complaint;
    }

    /** Why, to be told in another language. */
    Complaint complaint() {
        return complaint;
    }
}
