package org.passerelle.reading;

import java.nio.file.Path;
import org.passerelle.telling.Tellable;

/** A file that is being read, and how it is refused. */
public record InputFile(Path path, ReadingOptions options) {

    /** Its name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** How much of it may be read. */
    public Limits limits() {
        return options.limits();
    }

    /** To be thrown: the whole file is at fault. */
    public UnreadableFileException refuse(Tellable refusal, Object... values) {
        return refuse(0, refusal, values);
    }

    /** To be thrown: {@code line}, a line or row from 1, is at fault. */
    public UnreadableFileException refuse(int line, Tellable refusal, Object... values) {
        return new UnreadableFileException(name(), line, refusal, values);
    }

    /** To be thrown: the system could not read it. */
    public UnreadableFileException refuse(Exception fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return refuse(Refusal.CUT_OFF, message);
    }
}
