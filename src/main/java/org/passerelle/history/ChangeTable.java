package org.passerelle.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.passerelle.answers.CsvDownload;
import org.passerelle.csv.CsvTableWriter;

/**
 * What an import changed as a table: a row for each fact that differs, and one for a cooperation without any.
 *
 * @param name under which it is to be kept
 * @param changes hands over each cooperation
 */
public record ChangeTable(String name, Consumer<Consumer<ChangedCooperation>> changes) implements CsvDownload {

    private static final List<String> COLUMNS =
            List.of("change", "cooperation", "name", "nameEn", "nameFr", "predicate", "role", "before", "after");

    private static final ChangedFact NOTHING = new ChangedFact("", null, List.of(), List.of());

    @Override
    public Optional<String> fileName() {
        return Optional.of(name);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, false, COLUMNS)) {
            changes.accept(one -> rows(csv, one));
        }
    }

    private static void rows(CsvTableWriter csv, ChangedCooperation one) {
        List<ChangedFact> facts = one.facts().isEmpty() ? List.of(NOTHING) : one.facts();
        facts.forEach(fact -> csv.row(
                one.change(),
                one.id(),
                one.name(),
                one.nameEn(),
                one.nameFr(),
                fact.predicate(),
                fact.role(),
                fact.before(),
                fact.after()));
    }
}
