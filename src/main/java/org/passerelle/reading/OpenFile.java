package org.passerelle.reading;

import org.passerelle.telling.Message;

/**
 * What a reader knows of a file before its first record.
 *
 * @param format code of the format
 * @param described how it is read, for people
 * @param findings what is found from here on
 */
public record OpenFile(
        InputFile file,
        String format,
        Layout layout,
        Message described,
        Mapping mapping,
        SourceText text,
        Findings findings) {}
