package org.passerelle.reading;

import java.util.Iterator;
import java.util.List;
import org.passerelle.telling.Message;

/**
 * A file being read, record by record: {@code next} gives one and forgets it. Not for several threads. Both methods of the iterator
 * throw {@link UnreadableFileException} when the file turns out to be broken further down, or larger than a limit.
 */
public interface FileReading extends Iterator<RawRecord>, AutoCloseable {

    /** Code of the format in which the file is written. */
    String format();

    /** How its records are laid out. */
    Layout layout();

    /** How it was read, for people: {@code cells separated by ';', windows-1252}. */
    Message described();

    /** What its columns, labels or elements hold. */
    Mapping mapping();

    /** The text that records cite. */
    SourceText text();

    /** What was not understood so far: complete when the last record was read. */
    List<Finding> findings();

    @Override
    void close();
}
