package org.passerelle.imports.judgement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.passerelle.answers.CsvDownload;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.curated.JudgementReader;
import org.passerelle.model.Judgement;

/** Judgements as the file that people review, in its order: {@link JudgementReader} reads the same again. */
public record JudgementTable(List<Judgement> judgements) implements CsvDownload {

    /** Under which the file is known. */
    public static final String FILE = "judgements.csv";

    @Override
    public Optional<String> fileName() {
        return Optional.of(FILE);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, false, JudgementReader.HEADINGS)) {
            judgements.forEach(one -> csv.row(
                    one.left(),
                    one.right(),
                    one.same() ? Judgement.SAME : Judgement.DIFFERENT,
                    one.who(),
                    one.when().toString(),
                    one.why()));
        }
    }
}
