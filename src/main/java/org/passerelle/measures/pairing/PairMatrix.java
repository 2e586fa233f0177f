package org.passerelle.measures.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.snapshot.Parties;
import org.passerelle.telling.DateWords;
import org.passerelle.telling.Message;

/** Links counted by what both ends are. */
final class PairMatrix {

    private final Pairs pairs;
    private final PairAxis rowsBy;
    private final PairAxis columnsBy;
    private final ShownValues rows;
    private final ShownValues columns;
    private final PairTally cells;

    PairMatrix(Pairs pairs, PairRequest request) {
        this.pairs = pairs;
        rowsBy = request.rows();
        columnsBy = request.columns();
        rows = new ShownValues(AxisValues.of(rowsBy, pairs.snapshot()), pairs, request.most());
        columns = columnsBy == rowsBy
                ? rows
                : new ShownValues(AxisValues.of(columnsBy, pairs.snapshot()), pairs, request.most());
        cells = PairTally.of(pairs, ShownValues.cells(rows, columns));
    }

    PairDocument document(Locale language) {
        Distances distances = new Distances(pairs);
        return new PairDocument(
                rowsBy.code(),
                columnsBy.code(),
                pairs.snapshot().takenAt(),
                new PairCount(pairs.number(), pairs.linking()),
                rows.taken().stream().map(rows::end).toList(),
                columns.taken().stream().map(columns::end).toList(),
                cells(),
                PairReach.of(pairs, distances),
                DistanceBin.of(pairs, distances),
                CountryReach.all(pairs, distances),
                notes(distances, language).stream()
                        .map(note -> note.told(language))
                        .toList());
    }

    private List<PairDocument.Cell> cells() {
        List<Integer> rowPlaces = rows.taken();
        List<Integer> columnPlaces = columns.taken();
        List<PairDocument.Cell> found = new ArrayList<>();
        for (int row = 0; row < rowPlaces.size(); row++) {
            for (int column = 0; column < columnPlaces.size(); column++) {
                PairCount count = cells.of(ShownValues.cell(rowPlaces.get(row), columnPlaces.get(column)));
                if (count.links() > 0) {
                    found.add(new PairDocument.Cell(row, column, count.links(), count.cooperations()));
                }
            }
        }
        return found;
    }

    private List<Message> notes(Distances distances, Locale language) {
        List<Message> notes = new ArrayList<>();
        int all = pairs.snapshot().cooperations().number();
        int fitting = pairs.fitting().length;
        if (fitting < all) {
            notes.add(PairText.FILTERED.with(fitting, all));
        }
        if (pairs.linking() < fitting) {
            notes.add(PairText.ALONE.with(fitting - pairs.linking()));
        }
        Stream.of(rowsBy, columnsBy).distinct().forEach(axis -> note(axis, axis == rowsBy ? rows : columns, notes));
        if (rowsBy == columnsBy && rowsBy != PairAxis.FIELD && rowsBy != PairAxis.COOPERATION_KIND) {
            notes.add(PairText.BOTH_ENDS.with());
        }
        if (Stream.of(rowsBy, columnsBy)
                .anyMatch(axis -> axis == PairAxis.FIELD || axis == PairAxis.COOPERATION_KIND)) {
            notes.add(PairText.OF_COOPERATIONS.with());
        }
        int unmeasured = distances.summary(IntStream.range(0, pairs.number())).notKnown();
        if (unmeasured > 0) {
            notes.add(PairText.NO_DISTANCE.with(unmeasured, pairs.number()));
        }
        notes.add(PairText.MEMBERS_AS_OF.with(DateWords.told(EuropeanUnion.AS_OF.toString(), language)));
        return notes;
    }

    private void note(PairAxis axis, ShownValues values, List<Message> notes) {
        if (values.linksNotKnown() > 0) {
            notes.add(PairText.AXIS_NOT_KNOWN.with(
                    values.linksNotKnown(), pairs.number(), axis.with().asValue()));
        }
        axis.level().ifPresent(level -> {
            Parties parties = pairs.snapshot().parties();
            long own = IntStream.range(0, pairs.number())
                    .filter(link -> parties.kinds().of(pairs.one(link)).equals(level)
                            && parties.kinds().of(pairs.other(link)).equals(level))
                    .count();
            if (own < pairs.number()) {
                notes.add(PairText.ROLLED_UP.with(
                        pairs.number() - own, pairs.number(), axis.with().asValue()));
            }
        });
    }
}
