package org.passerelle.reading;

import org.passerelle.reading.wording.Sentence;

/**
 * What a reader knows of a file before its first record.
 *
 * @param described how it is read, for people
 * @param findings what is found from here on
 */
public record OpenFile(
        InputFile file,
        Format format,
        Layout layout,
        Sentence described,
        Mapping mapping,
        SourceText text,
        Findings findings) {}
