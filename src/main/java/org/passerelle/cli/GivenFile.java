package org.passerelle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.answers.NotUnderstood;

/** A file that somebody names to be read. */
final class GivenFile {

    private GivenFile() {}

    /**
     * Refuses {@code path} where it does not exist, is a folder, or may not be read.
     *
     * @param option the option or argument that names it
     */
    static void require(String option, Path path) {
        if (Files.isReadable(path) && Files.isRegularFile(path)) {
            return;
        }
        CliText fault = Files.notExists(path)
                ? CliText.NO_SUCH_FILE
                : Files.isDirectory(path) ? CliText.IS_A_FOLDER : CliText.NOT_READABLE;
        throw NotUnderstood.invalid(fault, option, path.toString());
    }
}
