package org.passerelle.measures.pairing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CsvDownload;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.snapshot.Parties;

/** Who works with whom as a table. */
public final class PairTable implements CsvDownload {

    private static final String LINKS = "links";
    private static final String COOPERATIONS = "cooperations";

    private final Pairs pairs;
    private final PairDocument document;
    private final PairSheet sheet;
    private final boolean literal;
    private final Locale language;

    PairTable(Pairs pairs, PairDocument document, PairSheet sheet, boolean literal, Locale language) {
        this.pairs = pairs;
        this.document = document;
        this.sheet = sheet;
        this.literal = literal;
        this.language = language;
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of("who-with-whom-" + sheet.code() + ".csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, literal, headings())) {
            switch (sheet) {
                case MATRIX -> matrix(csv);
                case CELLS -> cells(csv);
                case LINKS -> links(csv);
                case DISTANCES -> document.distances().forEach(bin -> csv.row(bin.from(), bin.to(), bin.links()));
                case COUNTRIES -> document.countries().forEach(one -> csv.row(cells(one)));
            }
        }
    }

    private List<String> headings() {
        return switch (sheet) {
            case MATRIX ->
                Stream.concat(
                                Stream.concat(
                                        Stream.of("id", document.rowsBy()),
                                        document.columns().stream().map(end -> end.told(language))),
                                Stream.of(PairText.TOTAL.with().told(language)))
                        .toList();
            case CELLS -> List.of("rowId", "row", "columnId", "column", LINKS, COOPERATIONS);
            case LINKS ->
                List.of("id", "name", "country", "otherId", "otherName", "otherCountry", "kilometres", COOPERATIONS);
            case DISTANCES -> List.of("fromKilometres", "toKilometres", LINKS);
            case COUNTRIES ->
                List.of(
                        "id",
                        "name",
                        LINKS,
                        COOPERATIONS,
                        "withinCountry",
                        "distancesKnown",
                        "leastKilometres",
                        "medianKilometres",
                        "meanKilometres",
                        "mostKilometres",
                        "within500",
                        "within1000");
        };
    }

    private void matrix(CsvTableWriter csv) {
        for (int row = 0; row < document.rows().size(); row++) {
            PairEnd end = document.rows().get(row);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(end.id());
            cells.add(end.told(language));
            for (int column = 0; column < document.columns().size(); column++) {
                cells.add(document.at(row, column).links());
            }
            cells.add(end.links());
            csv.row(cells);
        }
        List<@Nullable Object> totals = new ArrayList<>();
        totals.add(null);
        totals.add(PairText.TOTAL.with().told(language));
        document.columns().forEach(end -> totals.add(end.links()));
        totals.add(document.total().links());
        csv.row(totals);
    }

    private void cells(CsvTableWriter csv) {
        document.cells().forEach(cell -> {
            PairEnd row = document.rows().get(cell.row());
            PairEnd column = document.columns().get(cell.column());
            csv.row(
                    row.id(),
                    row.told(language),
                    column.id(),
                    column.told(language),
                    cell.links(),
                    cell.cooperations());
        });
    }

    private void links(CsvTableWriter csv) {
        Parties parties = pairs.snapshot().parties();
        Distances distances = new Distances(pairs);
        for (int link = 0; link < pairs.number(); link++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int party : new int[] {pairs.one(link), pairs.other(link)}) {
                cells.add(parties.ids().of(party));
                cells.add(parties.name(party));
                cells.add(parties.countries().of(party));
            }
            double kilometres = distances.of(link);
            cells.add(Double.isNaN(kilometres) ? null : Math.round(kilometres));
            cells.add(Arrays.stream(pairs.cooperations(link))
                    .mapToObj(pairs.snapshot().cooperations().ids()::of)
                    .toList());
            csv.row(cells);
        }
    }

    private List<@Nullable Object> cells(CountryReach one) {
        DistanceSummary distances = one.distances();
        return Arrays.asList(
                one.country().id(),
                one.country().told(language),
                one.country().links(),
                one.country().cooperations(),
                one.withinCountry().links(),
                distances.known(),
                distances.least(),
                distances.median(),
                distances.mean(),
                distances.most(),
                distances.within500().links(),
                distances.within1000().links());
    }
}
