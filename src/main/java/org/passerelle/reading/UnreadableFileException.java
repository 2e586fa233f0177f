package org.passerelle.reading;

import java.util.List;
import java.util.Locale;
import org.passerelle.telling.Complaint;
import org.passerelle.telling.Fault;
import org.passerelle.telling.Message;
import org.passerelle.telling.Tellable;

/** A file that cannot be read as a whole: the message is one English sentence that says what is wrong, where, and what would be accepted. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    /** What is wrong with a file, which may be several things. */
    public UnreadableFileException(Complaint complaint) {
        super(complaint.told(Locale.ENGLISH));
        this.complaint = complaint;
    }

    /**
     * What is wrong with a file.
     *
     * @param file name of the file, without its folder
     * @param line line or row from 1; 0 when it concerns the whole
     * @param values what stands in the sentence that says so
     */
    public UnreadableFileException(String file, int line, Tellable refusal, Object... values) {
        this(new Complaint(file, List.of(new Fault(line, Message.of(refusal, values)))));
    }

    /** What is wrong, to be told in another language. */
    public Complaint complaint() {
        return complaint;
    }
}
