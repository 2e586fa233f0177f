package org.passerelle.imports.assembly;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a preview decided of the parties that a file names: whoever writes the file next need not decide it again, as long as nothing has
 * changed that decides it.
 *
 * @param work with the parties and what is decided of each name
 * @param understanding what the file came to
 */
record KeptDecisions(WorkFile work, Understanding understanding) {

    private static final String UNDERSTANDING = "understanding";

    /** Ends {@code work}, and keeps it where {@code content} says, if it does. */
    static void keep(WorkFile work, ImportContent content, Understanding understanding) {
        if (understanding.file().isEmpty()) {
            // nobody could tell whether they still hold
            return;
        }
        content.decisions().ifPresent(file -> {
            work.map(UNDERSTANDING, new UnderstandingType()).put(UNDERSTANDING, understanding);
            work.keep(file);
        });
    }

    /**
     * Those that were kept of {@code content}, when they still hold; whoever asks for them closes their work file.
     *
     * @param scratch folder for their work file
     * @param surroundings as they are now, see {@link Surroundings#text}
     */
    static Optional<KeptDecisions> of(ImportContent content, Path scratch, Supplier<String> surroundings) {
        String digest = content.digest();
        Optional<WorkFile> kept =
                digest.isEmpty() ? Optional.empty() : content.decisions().flatMap(file -> WorkFile.kept(file, scratch));
        Optional<KeptDecisions> decisions = kept.flatMap(KeptDecisions::read)
                .filter(one -> one.understanding().file().equals(digest))
                .filter(one -> one.understanding().surroundings().equals(surroundings.get()));
        if (decisions.isEmpty()) {
            kept.ifPresent(WorkFile::close);
        }
        return decisions;
    }

    private static Optional<KeptDecisions> read(WorkFile work) {
        return Optional.ofNullable(
                        work.map(UNDERSTANDING, new UnderstandingType()).get(UNDERSTANDING))
                .map(understanding -> new KeptDecisions(work, understanding));
    }
}
