package org.passerelle.reading;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.text.Garbled;

/** A reading whose records are pulled one by one, and counted. */
public abstract class PulledReading implements FileReading {

    private final OpenFile open;
    private @Nullable RawRecord ahead;
    private boolean ended;
    private int count;

    /** A reading of {@code open}. */
    protected PulledReading(OpenFile open) {
        this.open = open;
    }

    /** The next record; null after the last. */
    protected abstract @Nullable RawRecord pull();

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = pull();
            ended = ahead == null;
            tellGarbled();
            count += ended ? 0 : 1;
            if (count > open.file().limits().rows()) {
                throw open.file()
                        .refuse(Refusal.TOO_MANY_RECORDS, open.file().limits().rows());
            }
        }
        return ahead != null;
    }

    private void tellGarbled() {
        RawRecord record = ahead;
        if (record == null) {
            return;
        }
        for (Cell cell : record.cells()) {
            Garbled.right(cell.text())
                    .ifPresent(right ->
                            open.findings().add(Finding.of(record, cell, cell.text(), Problem.GARBLED, right)));
        }
    }

    @Override
    public final RawRecord next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        RawRecord record = ahead;
        ahead = null;
        return record;
    }

    @Override
    public final String format() {
        return open.format();
    }

    @Override
    public final Layout layout() {
        return open.layout();
    }

    @Override
    public final Message described() {
        return open.described();
    }

    @Override
    public final Mapping mapping() {
        return open.mapping();
    }

    @Override
    public final SourceText text() {
        return open.text();
    }

    @Override
    public final List<Finding> findings() {
        return open.findings().all();
    }
}
