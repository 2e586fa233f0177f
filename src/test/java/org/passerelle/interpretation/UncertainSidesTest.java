package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.Predicate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** Nobody is certain to take part where headings leave open which columns hold the two sides. */
@Unit
class UncertainSidesTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private List<Statement> participants(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        List<Statement> all = new ArrayList<>();
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, null);
            reading.forEachRemaining(record -> INTERPRETER.interpret(record, context).cooperations().stream()
                    .flatMap(cooperation -> cooperation.statements().stream())
                    .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                    .forEach(all::add));
        }
        return all;
    }

    @Test
    void everyRowIsMarked() throws IOException {
        List<Statement> read = participants("""
                Zwumm;Ville;Partenaire;Pays
                CHU d'Angers;Angers;Hôpital de Sikasso;Mali
                CHU de Dijon;Dijon;Hôpital de Kaolack;Sénégal
                """);

        assertThat(read)
                .hasSize(4)
                .allSatisfy(statement -> assertThat(statement.uncertain()).isEqualTo(Doubt.SIDES_OPEN.with()));
    }

    @Test
    void noneIsWhereTheHeadingsArePlain() throws IOException {
        List<Statement> read =
                participants("Hôpital;Ville;Partenaire;Pays\nCHU d'Angers;Angers;Hôpital de Sikasso;Mali\n");

        assertThat(read)
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.uncertain()).isNull());
    }
}
