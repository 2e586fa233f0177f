package org.passerelle.imports.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.JudgementReader;
import org.passerelle.model.Judgement;
import org.passerelle.testing.Unit;

/** Judgements as people save, review and take them in again. */
@Unit
class JudgementTableTest {

    @Test
    void whatASpreadsheetWouldRunIsWrittenSoThatItDoesNotAndReadAsItWas(@TempDir Path folder) throws IOException {
        Judgement hostile = new Judgement(
                2, "FR:=1+1", "=cmd|' /C calc'!A0", true, "@A. Reader", LocalDate.of(2026, 1, 2), "-one house");
        Path file = folder.resolve(JudgementTable.FILE);
        try (OutputStream out = Files.newOutputStream(file)) {
            new JudgementTable(List.of(hostile)).write(out);
        }

        assertThat(Files.readString(file)).contains("'=cmd|", "'@A. Reader", "'-one house");
        assertThat(JudgementReader.read(file)).containsExactly(hostile);
    }
}
