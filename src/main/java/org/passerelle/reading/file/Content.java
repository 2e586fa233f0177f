package org.passerelle.reading.file;

import org.passerelle.reading.InputFile;

/** What a file is by its bytes: a text, or an archive of files that is safe to unpack. */
public sealed interface Content permits TextFile, Archive {

    /** The file. */
    InputFile file();
}
