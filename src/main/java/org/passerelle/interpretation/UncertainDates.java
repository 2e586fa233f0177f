package org.passerelle.interpretation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Layout;

/** Marks dates that a record itself contradicts: a cooperation begins once, ends once, and what has ended does not go on. */
final class UncertainDates {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private UncertainDates() {}

    /** {@code read}, the contradicted dates of its cooperations uncertain; a registry of projects has planned and actual ones. */
    static Interpretation mark(Interpretation read, DocumentContext context) {
        if (context.layout() == Layout.IATI) {
            return read;
        }
        Dates dates = new Dates(read.record().cells(), latest(read, context));
        return new Interpretation(
                read.record(),
                read.cooperations().stream()
                        .map(one -> new StatedCooperation(one.key(), one.kind(), dates.marked(one.statements())))
                        .toList(),
                read.parties(),
                read.findings());
    }

    /**
     * Those of one record.
     *
     * @param latest the last year that it or its document speaks of; empty when neither does
     */
    private record Dates(List<Cell> cells, String latest) {

        List<Statement> marked(List<Statement> statements) {
            boolean active = statements.stream()
                    .anyMatch(one ->
                            one.predicate() == Predicate.STATUS && one.value().equals(Status.ACTIVE.code()));
            return statements.stream()
                    .map(one -> doubted(
                            one,
                            switch (one.predicate()) {
                                case SINCE -> isContradicted(one, statements) ? Doubt.SEVERAL_BEGINNINGS : null;
                                case UNTIL ->
                                    isContradicted(one, statements) || isBeforeAgreementEnds(one, statements)
                                            ? Doubt.SEVERAL_ENDS
                                            : active && isBefore(one.value(), latest) ? Doubt.GOES_ON : null;
                                default -> null;
                            }))
                    .toList();
        }

        /** Within one cell, the rules for its dates have said already which of them are doubtful. */
        private boolean isContradicted(Statement date, List<Statement> statements) {
            return statements.stream()
                    .filter(one -> one.predicate() == date.predicate() && !PartialDate.agree(one.value(), date.value()))
                    .anyMatch(one -> one.uncertain() == null || cellOf(one) != cellOf(date));
        }

        private static boolean isBeforeAgreementEnds(Statement end, List<Statement> statements) {
            return statements.stream()
                    .filter(one -> one.predicate() == Predicate.AGREEMENT)
                    .flatMap(one -> Stream.ofNullable(one.attributes().get("to")))
                    .anyMatch(to -> end.value().compareTo(to) < 0 && !PartialDate.agree(end.value(), to));
        }

        private int cellOf(Statement date) {
            String words = date.quotes().get(0).words();
            return IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).text().contains(words))
                    .findFirst()
                    .orElse(-1);
        }
    }

    private static Statement doubted(Statement statement, @Nullable Doubt doubt) {
        return doubt == null ? statement : statement.doubtedIfCertain(doubt.with());
    }

    private static boolean isBefore(String end, String latest) {
        return years(end)
                .max(String::compareTo)
                .filter(year -> year.compareTo(latest) < 0)
                .isPresent();
    }

    /** The last year of which the record speaks, or that of its document. */
    private static String latest(Interpretation read, DocumentContext context) {
        PartialDate observed = context.observedOn();
        return Stream.concat(
                        observed == null ? Stream.empty() : years(observed.text()),
                        read.record().cells().stream().map(Cell::text).flatMap(UncertainDates::years))
                .max(String::compareTo)
                .orElse("");
    }

    private static Stream<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group);
    }
}
