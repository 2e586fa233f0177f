package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.Divisions;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.RawRecord;
import org.passerelle.telling.Message;

/** Tells of each record how it will be written, some at a time. */
final class RowPlanner {

    /** Rows of which it is asked at once whether other datasets state the same. */
    private static final int AT_ONCE = 500;

    private final Graph graph;
    private final String dataset;
    private final PartyRegister parties;
    private final WrittenBefore before;
    private final @Nullable Consumer<PlannedRow> rows;
    private List<PlannedRow> waiting = new ArrayList<>();
    private @Nullable Map<String, List<PossibleMatch>> choices;
    /** The cooperations that another dataset states too. */
    private final MVMap<String, Boolean> elsewhere;

    private long known;

    /**
     * A planner.
     *
     * @param rows is given each, in the order of the file; null for nobody, and then it is only counted what is known
     * @param work where it is kept which cooperations others state
     */
    RowPlanner(
            Graph graph,
            String dataset,
            PartyRegister parties,
            WrittenBefore before,
            WorkFile work,
            @Nullable Consumer<PlannedRow> rows) {
        this.graph = graph;
        this.dataset = dataset;
        this.parties = parties;
        this.before = before;
        this.rows = rows;
        this.elsewhere = work.emptyMap("elsewhere");
    }

    /**
     * Plans a row.
     *
     * @param record what will be written; null when nothing is
     * @param taker is given rows that are planned, to be {@linkplain #tell told}
     */
    void take(Interpretation interpretation, @Nullable PartRecord record, Consumer<List<PlannedRow>> taker) {
        RawRecord raw = interpretation.record();
        waiting.add(new PlannedRow(
                raw.key(),
                raw.sheet(),
                raw.lines().first(),
                record == null ? List.of() : cooperations(interpretation, record),
                interpretation.findings()));
        if (waiting.size() == AT_ONCE) {
            handOver(taker);
        }
    }

    private List<PlannedRow.Cooperation> cooperations(Interpretation interpretation, PartRecord record) {
        List<CooperationFacts> written = record.record().cooperations();
        List<PlannedRow.Cooperation> planned = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            StatedCooperation stated = interpretation.cooperations().get(i);
            CooperationFacts one = written.get(i);
            planned.add(new PlannedRow.Cooperation(
                    one.id(),
                    one.kind().label(),
                    one.nameEn(),
                    one.nameFr(),
                    false,
                    value(one, Predicate.SINCE),
                    restsOn(one, written),
                    rows == null ? List.of() : parties(stated, towns(interpretation))));
        }
        return planned;
    }

    /** Where a column of towns, and no word of its name, says that a party lies. */
    private static Map<PartyMention, Statement> towns(Interpretation interpretation) {
        Map<PartyMention, Statement> towns = new HashMap<>();
        for (StatedParty stated : interpretation.parties()) {
            stated.statements().stream()
                    .filter(statement -> statement.predicate() == Predicate.LOCATED_IN && statement.object() != null)
                    .findFirst()
                    .ifPresent(statement -> towns.putIfAbsent(stated.party(), statement));
        }
        return towns;
    }

    private List<PlannedParty> parties(StatedCooperation stated, Map<PartyMention, Statement> towns) {
        return stated.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                .flatMap(statement -> party(statement, towns))
                .distinct()
                .toList();
    }

    private static @Nullable String restsOn(CooperationFacts one, List<CooperationFacts> written) {
        String id = value(one, Predicate.RESTS_ON);
        return written.stream()
                .filter(other -> other.id().equals(id))
                .map(CooperationFacts::nameEn)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String value(CooperationFacts one, Predicate predicate) {
        return one.facts().stream()
                .filter(fact -> fact.predicate() == predicate)
                .map(fact -> fact.value())
                .findFirst()
                .orElse(null);
    }

    private Stream<PlannedParty> party(Statement statement, Map<PartyMention, Statement> towns) {
        PartyMention mention = statement.object();
        if (mention == null) {
            return Stream.empty();
        }
        PartyDeclaration party = parties.meant(mention);
        List<Lying> own = chain(party.id());
        // of a party that lies in no town by its name, a column may say in which
        Statement lies = own.stream().noneMatch(RowPlanner::isTown) ? towns.get(mention) : null;
        PartyMention town = lies == null ? null : lies.object();
        List<Lying> chain = town == null ? own : chain(parties.meant(town).id());
        Message doubt = lies == null ? null : lies.uncertain();
        return Stream.of(new PlannedParty(
                party.id(),
                party.name(),
                mention.words(),
                party.kind().label(),
                place(party, chain, PartyDeclaration::nameEn),
                parties.isKnown(party.id()),
                statement.uncertain() == null ? doubt : statement.uncertain(),
                null,
                place(party, chain, PartyDeclaration::nameFr),
                choices().getOrDefault(party.id(), List.of())));
    }

    private static boolean isTown(Lying one) {
        return one.party().kind() == PartyKind.CITY;
    }

    private List<Lying> chain(String id) {
        return parties.withParents(id).map(one -> new Lying(one, state(one))).toList();
    }

    /**
     * A party, or a territory in which it lies.
     *
     * @param state of a town, where the graph has none between it and its country
     */
    private record Lying(PartyDeclaration party, Optional<String> state) {}

    private static String place(
            PartyDeclaration party, List<Lying> chain, Function<PartyDeclaration, @Nullable String> name) {
        return chain.stream()
                .flatMap(one -> Stream.concat(
                        one.party().id().equals(party.id()) ? Stream.empty() : Stream.of(called(one.party(), name)),
                        one.state().stream()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String called(PartyDeclaration party, Function<PartyDeclaration, @Nullable String> name) {
        String translated = name.apply(party);
        return translated == null ? party.name() : translated;
    }

    private static Optional<String> state(PartyDeclaration party) {
        return Optional.ofNullable(party.properties().get("geonamesId"))
                .filter(number -> party.kind() == PartyKind.CITY && !TerritoryMaker.liesInPart(party))
                .flatMap(number -> Gazetteer.byGeonames(number.toString()))
                .flatMap(Divisions::of)
                .map(Division::name);
    }

    /** All parties are decided before the first row is planned. */
    private Map<String, List<PossibleMatch>> choices() {
        if (choices == null) {
            choices = parties.candidates().stream().collect(Collectors.groupingBy(PossibleMatch::party));
        }
        return choices;
    }

    /** Hands over those that wait. */
    void handOver(Consumer<List<PlannedRow>> taker) {
        taker.accept(waiting);
        waiting = new ArrayList<>();
    }

    /** Tells of {@code planned} rows, in their order; on whatever thread, but on one at a time. */
    void tell(List<PlannedRow> planned) {
        List<String> ids = planned.stream()
                .flatMap(row -> row.cooperations().stream())
                .map(PlannedRow.Cooperation::id)
                .distinct()
                .toList();
        Set<String> stated = ids.isEmpty()
                ? Set.of()
                : Set.copyOf(graph.read(statements -> statements.query(
                        Cypher.named("import/stated-elsewhere"),
                        Map.of("ids", ids, "dataset", "dataset/" + dataset),
                        row -> row.text("id"))));
        stated.forEach(id -> elsewhere.put(id, true));
        for (PlannedRow row : planned) {
            PlannedRow told = row.with(row.cooperations().stream()
                    .map(one -> one.asKnown(stated.contains(one.id()) || before.hasCooperation(one.id())))
                    .toList());
            known += told.cooperations().stream()
                    .limit(1)
                    .filter(PlannedRow.Cooperation::known)
                    .count();
            if (rows != null) {
                rows.accept(told);
            }
        }
    }

    /** Records whose own cooperation the graph holds. */
    long known() {
        return known;
    }

    /** A digest of the cooperations that another dataset states too. */
    String digestOfKnown() {
        SetDigest digest = new SetDigest();
        WorkFile.keys(elsewhere).forEach(digest::add);
        return digest.text();
    }

    /** The same of all cooperations that {@code dataset} states by the graph. */
    static String digestOfKnown(Graph graph, String dataset) {
        return graph.read(statements -> {
            SetDigest digest = new SetDigest();
            statements.each(
                    Cypher.named("import/known-elsewhere"),
                    Map.of("dataset", "dataset/" + dataset),
                    row -> digest.add(row.text("id")));
            return digest.text();
        });
    }
}
