package org.passerelle.curated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The datasets of a folder, read and verified.
 *
 * @param datasets those without an issue when {@code issues} is empty
 * @param issues all that is wrong, in the order of the files
 */
public record Sources(ReferenceData reference, List<Dataset> datasets, List<Issue> issues) {

    /**
     * Reads every dataset below {@code seeds} and checks it: form, ids, quotes on their lines, documents unchanged, coverage, counts.
     *
     * @throws DatasetException when there is no such folder or no dataset in it
     */
    public static Sources read(Path seeds) {
        if (!Files.isDirectory(seeds)) {
            throw new DatasetException(DatasetFault.NO_FOLDER.with(seeds), List.of());
        }
        List<Path> folders = DatasetFolder.all(seeds);
        if (folders.isEmpty()) {
            throw new DatasetException(DatasetFault.NO_DATASET.with(seeds), List.of());
        }
        Issues issues = new Issues();
        ReferenceReader references = new ReferenceReader(seeds, issues);
        ReferenceData reference = references.read();
        DatasetReader reader = new DatasetReader(seeds, issues);
        List<Dataset> datasets = folders.stream()
                .flatMap(folder -> reader.read(folder, DatasetFolder.fingerprint(folder, references.files())).stream())
                .toList();
        new Verification(reference, datasets, issues).run();
        return new Sources(reference, datasets, issues.all());
    }

    /**
     * Reads the datasets in {@code seeds} and refuses them when anything is wrong, so that they can be loaded.
     *
     * @throws DatasetException also when anything is wrong
     */
    public static Sources readVerified(Path seeds) {
        Sources sources = read(seeds);
        if (!sources.issues().isEmpty()) {
            throw new DatasetException(DatasetFault.ISSUES.with(seeds), sources.issues());
        }
        return sources;
    }
}
