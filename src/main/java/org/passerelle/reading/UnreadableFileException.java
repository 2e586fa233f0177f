package org.passerelle.reading;

/** A file that cannot be read as a whole: the message is one sentence that says what is wrong, where, and what would be accepted. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * What is wrong with a file.
     *
     * @param file name of the file, without its folder
     * @param line line or row from 1; 0 when it concerns the whole
     * @param problem what is wrong, without a full stop
     * @param accepted what would be accepted; empty when the problem says it all
     */
    public UnreadableFileException(String file, int line, String problem, String accepted) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem
                + (accepted.isEmpty() ? "" : "; accepted: " + accepted));
        this.file = file;
        this.line = line;
    }

    /** Name of the file, without its folder. */
    public String file() {
        return file;
    }

    /** Line or row, from 1; 0 when it concerns the whole. */
    public int line() {
        return line;
    }
}
