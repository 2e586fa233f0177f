package org.passerelle.imports.judgement;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.DatasetFault;
import org.passerelle.curated.Issue;
import org.passerelle.curated.JudgementReader;
import org.passerelle.files.DurableFile;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.party.ContradictionException;
import org.passerelle.resolution.party.Judgements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reviewed file of who is the same as whom, which people may also edit by hand. */
public final class JudgementFile {

    private static final Logger LOG = LoggerFactory.getLogger(JudgementFile.class);

    private final Path file;

    /** @param file which need not exist yet */
    public JudgementFile(Path file) {
        this.file = file;
    }

    /** Moves a file that cannot be read into {@code aside}, so that the program can go on without what it says. */
    public synchronized void setAsideIfDamaged(Path aside) {
        try {
            all();
        } catch (DatasetException | UncheckedIOException fault) {
            try {
                LOG.error(
                        "The judgements are damaged and were set aside in {}",
                        DurableFile.setAside(file, aside),
                        fault);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot move " + file, e);
            }
        }
    }

    /**
     * All judgements, in the order of the file.
     *
     * @throws DatasetException when the file is at fault
     */
    public synchronized List<Judgement> all() {
        return Files.isRegularFile(file) ? JudgementReader.read(file) : List.of();
    }

    /**
     * What follows from them.
     *
     * @throws DatasetException when the file is at fault, or contradicts itself
     */
    public Judgements judgements() {
        try {
            return new Judgements(all());
        } catch (ContradictionException e) {
            String name = String.valueOf(file.getFileName());
            throw new DatasetException(
                    DatasetFault.CONTRADICTIONS.with(),
                    e.contradictions().stream()
                            .map(one -> new Issue(name, 0, "judgement", "", one, List.of()))
                            .toList());
        }
    }

    /**
     * Adds a judgement of today.
     *
     * @throws NotUnderstood when something is missing, or it contradicts another one
     */
    public synchronized Judgement add(String left, String right, boolean same, String who, String why) {
        Map.of("who", who, "why", why, "left", left, "right", right).forEach((field, text) -> {
            if (text.isBlank()) {
                throw NotUnderstood.invalid(ValueFault.MISSING, field, text);
            }
        });
        List<Judgement> next = new ArrayList<>(all());
        Judgement judgement =
                new Judgement(next.size() + 2, left, right, same, who, LocalDate.now(ZoneId.systemDefault()), why);
        next.add(judgement);
        write(next);
        return judgement;
    }

    /** Takes what was judged of two sides back; false when it is gone already. */
    public synchronized boolean remove(String left, String right) {
        List<Judgement> before = all();
        List<Judgement> next = before.stream()
                .filter(judgement ->
                        !(judgement.left().equals(left) && judgement.right().equals(right)))
                .toList();
        if (next.size() == before.size()) {
            return false;
        }
        write(next);
        return true;
    }

    private void write(List<Judgement> judgements) {
        try {
            new Judgements(judgements);
        } catch (ContradictionException e) {
            throw NotUnderstood.invalid(
                    JudgementRefusal.CONTRADICTION, "judgement", "", String.valueOf(e.getMessage()));
        }
        try {
            DurableFile.write(file, fresh -> writeTo(fresh, judgements));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void writeTo(Path fresh, List<Judgement> judgements) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(fresh)) {
            csv.writeRecord(JudgementReader.HEADINGS);
            judgements.forEach(one -> csv.writeRecord(
                    one.left(),
                    one.right(),
                    one.same() ? Judgement.SAME : Judgement.DIFFERENT,
                    one.who(),
                    one.when().toString(),
                    one.why()));
        }
    }
}
