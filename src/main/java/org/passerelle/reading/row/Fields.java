package org.passerelle.reading.row;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that are fields with names, one after the other. */
public interface Fields extends AutoCloseable {

    /**
     * The fields of the next record, as the file orders them; null after the last.
     *
     * @throws org.passerelle.reading.UnreadableFileException when the file is broken here
     */
    @Nullable
    Map<String, String> next();

    @Override
    void close();
}
