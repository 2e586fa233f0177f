package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.files.DurableFile;
import org.passerelle.model.Judgement;

/** A note in the data folder of the judgements that its imports follow: the program may end between a judgement and what follows from it. */
record FollowedNote(Path file) {

    /** Whether the imports follow {@code judgements}; also where nobody noted anything yet. */
    boolean isOf(List<Judgement> judgements) {
        try {
            return !Files.isRegularFile(file) || Files.readString(file).equals(digest(judgements));
        } catch (IOException unreadable) {
            return false;
        }
    }

    void write(List<Judgement> judgements) {
        try {
            DurableFile.write(file, fresh -> Files.writeString(fresh, digest(judgements)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String digest(List<Judgement> judgements) {
        return DigestUtils.sha256Hex(judgements.toString().getBytes(StandardCharsets.UTF_8));
    }
}
