package org.passerelle.imports.lifecycle;

import java.util.List;
import org.passerelle.reading.Finding;
import org.passerelle.reading.MappedColumn;
import org.passerelle.telling.Message;

/**
 * What is to be said of a file that was gone through to its end, beside its records.
 *
 * @param manner how it was read
 * @param columns what its columns were taken to hold
 * @param findings where the first sides lie, when the request did not say so, and what the reader could not use
 */
record ReadAccount(Message manner, List<MappedColumn> columns, List<Finding> findings) {}
