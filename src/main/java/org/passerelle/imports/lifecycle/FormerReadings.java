package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.passerelle.imports.assembly.Importer;
import org.passerelle.imports.finding.FindingsFile;
import org.passerelle.reading.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What files came to when they were read, for when they are brought again and nothing has changed that decides it. */
final class FormerReadings {

    private static final Logger LOG = LoggerFactory.getLogger(FormerReadings.class);

    private final Importer importer;
    private final Function<ImportStatus, List<ImportFolder>> others;

    /** @param others the folders of other imports of the same dataset that were read to the end */
    FormerReadings(Importer importer, Function<ImportStatus, List<ImportFolder>> others) {
        this.importer = importer;
        this.others = others;
    }

    /** What another import of the same file came to, whose rows and findings are taken over; empty when it is to be read. */
    Optional<KeptUnderstanding> takenOver(
            ImportStatus status, SourceFile source, ImportFolder folder, Consumer<Finding> findings) {
        return others.apply(status).stream()
                .flatMap(other -> takenOver(other, source, folder, findings).stream())
                .findFirst();
    }

    private Optional<KeptUnderstanding> takenOver(
            ImportFolder other, SourceFile source, ImportFolder folder, Consumer<Finding> findings) {
        Optional<KeptUnderstanding> before = standing(source, other);
        if (before.isEmpty()) {
            return before;
        }
        try {
            Path borrowed = folder.borrow(other);
            if (!other.understood().equals(before)) {
                // somebody wrote them anew meanwhile
                return Optional.empty();
            }
            FindingsFile.each(borrowed, findings);
            Files.delete(borrowed);
            folder.understand(before.get());
            return before;
        } catch (IOException gone) {
            LOG.debug("what {} came to before", source, gone);
            return Optional.empty();
        }
    }

    /** What is kept in {@code folder}, when {@code source} comes to just that and the graph holds it; empty otherwise. */
    Optional<KeptUnderstanding> standing(SourceFile source, ImportFolder folder) {
        String digest = source.digest();
        return folder.understood()
                .filter(before -> before.understanding().file().equals(digest))
                .filter(before -> importer.isUnchanged(source.head(), digest, before.understanding()));
    }
}
