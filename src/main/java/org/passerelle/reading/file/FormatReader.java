package org.passerelle.reading.file;

import java.util.List;
import java.util.Locale;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.telling.Message;

/** Reads files of one format, which it recognises and names by itself. Registered once, in {@code reading.format.Formats}. */
public interface FormatReader {

    /** As {@code --format} names it. */
    String code();

    /** Endings of the names that such files have, as {@code .csv}. */
    List<String> endings();

    /** True when {@code content} is of this format. Readers are asked in the order in which they are registered; the first takes it. */
    boolean recognises(Content content);

    /**
     * Opens a file that is of this format, or that its author says is; reads up to its first records.
     *
     * @throws org.passerelle.reading.UnreadableFileException when it cannot be read
     */
    FileReading open(Content content, Findings findings);

    /** True when any text can be read so, when its author says so. */
    default boolean readsAnyText() {
        return false;
    }

    /** What people call it: {@code name} in {@code wording/format-<code>.properties}. */
    default Message name() {
        return Message.of("format-" + code(), "name");
    }

    /** True when a file of this format may be called so; a name without an extension fits every format. */
    default boolean suits(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.indexOf('.') < 0 || endings().stream().anyMatch(lower::endsWith);
    }
}
