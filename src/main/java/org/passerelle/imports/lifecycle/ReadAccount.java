package org.passerelle.imports.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Finding;
import org.passerelle.reading.MappedColumn;
import org.passerelle.telling.Message;

/**
 * What is to be said of a file that was gone through to its end, beside its records.
 *
 * @param manner how it was read
 * @param columns what its columns were taken to hold
 * @param findings what the reader could not use
 * @param home the country that the names tell, ISO 3166-1 alpha-2; null when it was named, or they tell none
 */
record ReadAccount(
        Message manner,
        List<MappedColumn> columns,
        List<Finding> findings,
        @Nullable String home) {}
