package org.passerelle.interpretation.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.Fact;
import org.passerelle.model.Predicate;
import org.passerelle.model.SubjectFacts;
import org.passerelle.text.NameFolding;

/** One record as the curator and as the rules understood it. */
final class Comparison {

    private final CuratedRecord curated;
    private final Interpretation interpretation;
    private final CuratedParties parties;
    private final Set<String> values;
    private final Map<String, String> cooperations = new HashMap<>();

    Comparison(CuratedRecord curated, Interpretation interpretation, CuratedParties parties) {
        this.curated = curated;
        this.interpretation = interpretation;
        this.parties = parties;
        this.values = curated.facts().map(Fact::value).collect(Collectors.toSet());
        pair();
    }

    /** What the curator states. */
    Set<ComparedFact> expected() {
        Set<ComparedFact> facts = new LinkedHashSet<>();
        for (CooperationFacts cooperation : curated.cooperations()) {
            facts.add(new ComparedFact(
                    "cooperation", cooperation.id(), cooperation.kind().label()));
            cooperation.facts().forEach(fact -> facts.addAll(compared(cooperation.id(), fact)));
        }
        for (SubjectFacts party : curated.parties()) {
            party.facts().forEach(fact -> facts.addAll(compared(party.id(), fact)));
        }
        return facts;
    }

    private static List<ComparedFact> compared(String subject, Fact fact) {
        int line = fact.quotes().get(0).lines().first();
        return ComparedFact.of(
                fact.predicate(), subject, value(fact.predicate(), fact.value(), line), fact.attributes());
    }

    /** What the rules state. */
    Set<ComparedFact> stated() {
        Set<ComparedFact> facts = new LinkedHashSet<>();
        for (StatedCooperation cooperation : interpretation.cooperations()) {
            String subject = subject(cooperation.key());
            facts.add(
                    new ComparedFact("cooperation", subject, cooperation.kind().label()));
            cooperation.statements().forEach(statement -> facts.addAll(compared(subject, statement)));
        }
        for (StatedParty party : interpretation.parties()) {
            String subject = id(party.party());
            party.statements().forEach(statement -> facts.addAll(compared(subject, statement)));
        }
        return facts;
    }

    private List<ComparedFact> compared(String subject, Statement statement) {
        return ComparedFact.of(statement.predicate(), subject, value(statement), statement.attributes());
    }

    private String value(Statement statement) {
        PartyMention party = statement.object();
        if (party != null) {
            return id(party);
        }
        if (statement.predicate() == Predicate.RESTS_ON) {
            return statement.value().equals("none") ? "none" : subject(statement.value());
        }
        int line = statement.quotes().get(0).lines().first();
        return value(statement.predicate(), statement.value(), line);
    }

    /** Free text is compared by where it stands, names by their folded form. */
    private static String value(Predicate predicate, String value, int line) {
        return switch (predicate) {
            case DESCRIPTION, REMARK -> "line " + line;
            case NAMED, CAPITAL, OFFICIAL_LANGUAGE -> NameFolding.fold(value);
            default -> value;
        };
    }

    private String id(PartyMention mention) {
        Set<String> ids = parties.of(mention, curated);
        return ids.stream()
                .filter(values::contains)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .orElse("\"" + mention.words() + "\"");
    }

    private String subject(String key) {
        return cooperations.getOrDefault(key, "\"" + key + "\"");
    }

    /** The record's own cooperation is the curator's first; the others are those with most parties in common. */
    private void pair() {
        for (StatedCooperation stated : interpretation.cooperations()) {
            if (cooperations.isEmpty()) {
                cooperations.put(stated.key(), curated.cooperations().get(0).id());
            } else {
                curated.cooperations().stream()
                        .filter(one -> !cooperations.containsValue(one.id()))
                        .filter(one -> common(stated, one) > 0)
                        .max(Comparator.comparingLong(one -> common(stated, one)))
                        .ifPresent(one -> cooperations.put(stated.key(), one.id()));
            }
        }
    }

    private long common(StatedCooperation stated, CooperationFacts expected) {
        Set<String> participants = expected.facts().stream()
                .filter(fact -> fact.predicate() == Predicate.PARTICIPANT)
                .map(Fact::value)
                .collect(Collectors.toSet());
        return stated.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                .map(Statement::object)
                .filter(party -> party != null && participants.contains(id(party)))
                .count();
    }
}
