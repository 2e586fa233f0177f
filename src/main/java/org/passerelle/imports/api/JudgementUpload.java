package org.passerelle.imports.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.DatasetException;
import org.passerelle.imports.judgement.JudgementRefusal;
import org.passerelle.imports.judgement.JudgementTable;
import org.passerelle.imports.lifecycle.Judging;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A reviewed file of judgements that was uploaded.
 *
 * @param replace whether judgements that it does not hold are taken back
 */
public record JudgementUpload(MultipartFile file, boolean replace) {

    /** Faults of the file that are told. */
    private static final int FAULTS = 5;

    /**
     * Takes its judgements.
     *
     * @return how many are other than before
     * @throws NotUnderstood when the file is at fault; told in {@code language}
     */
    public int takeInto(Judging judging, Locale language) throws IOException {
        Path folder = Files.createTempDirectory("judgements");
        try {
            Path kept = folder.resolve(JudgementTable.FILE);
            file.transferTo(kept);
            return judging.take(kept, replace);
        } catch (DatasetException fault) {
            throw NotUnderstood.invalid(
                    JudgementRefusal.FILE,
                    "file",
                    String.valueOf(file.getOriginalFilename()),
                    fault.issues().stream()
                            .limit(FAULTS)
                            .map(issue -> issue.told(language))
                            .collect(Collectors.joining("; ")));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
