package org.passerelle.imports.lifecycle;

import java.util.List;
import org.passerelle.imports.assembly.Understanding;
import org.passerelle.reading.MappedColumn;
import org.passerelle.telling.Message;

/**
 * What a file came to when it was read, kept beside it with its rows and findings, for when the same file is brought again.
 *
 * @param manner how it was read
 * @param columns what its columns were taken to hold
 */
record KeptUnderstanding(Understanding understanding, Message manner, List<MappedColumn> columns) {}
