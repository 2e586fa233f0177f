package org.passerelle.curated;

import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.model.Fact;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.SourceLocation;
import org.passerelle.model.SubjectFacts;

/** Every value that names something names something that exists and may stand there. */
final class LinkCheck {

    private final Dataset dataset;
    private final ReferenceData reference;
    private final Map<String, PartyDeclaration> parties;
    private final Set<String> cooperations;
    private final Issues issues;

    LinkCheck(
            Dataset dataset,
            ReferenceData reference,
            Map<String, PartyDeclaration> parties,
            Set<String> cooperations,
            Issues issues) {
        this.dataset = dataset;
        this.reference = reference;
        this.parties = parties;
        this.cooperations = cooperations;
        this.issues = issues;
    }

    void run() {
        for (CuratedRecord record : dataset.records()) {
            record.facts().forEach(this::check);
            for (SubjectFacts party : record.parties()) {
                if (!parties.containsKey(party.id())) {
                    unknown(party.place(), "id", party.id(), CuratedFault.UNDECLARED_PARTY, parties.keySet());
                }
            }
        }
    }

    private void check(Fact fact) {
        String key = fact.predicate().key();
        String value = fact.value();
        switch (fact.predicate().value()) {
            case PARTY -> checkKnown(fact, parties.containsKey(value), CuratedFault.UNDECLARED_PARTY, parties.keySet());
            case TERRITORY ->
                checkKnown(
                        fact,
                        isTerritory(value),
                        CuratedFault.UNDECLARED_TERRITORY,
                        reference.territories().keySet());
            case CITY_OR_COUNTRY ->
                checkKnown(
                        fact,
                        isCityOrCountry(value),
                        CuratedFault.UNDECLARED_CITY_OR_COUNTRY,
                        reference.territories().keySet());
            case COOPERATION_OR_NONE ->
                checkKnown(
                        fact,
                        value.equals("none") || cooperations.contains(value),
                        CuratedFault.UNSTATED_COOPERATION,
                        cooperations);
            case FIELD ->
                checkKnown(
                        fact,
                        reference.fields().containsKey(value),
                        CuratedFault.UNDECLARED_FIELD,
                        reference.fields().keySet());
            case ACTIVITY ->
                checkKnown(
                        fact,
                        reference.activities().containsKey(value),
                        CuratedFault.UNDECLARED_ACTIVITY,
                        reference.activities().keySet());
            default -> {
                // codes, dates and texts were checked when they were read
            }
        }
        checkName(fact, key);
    }

    private void checkName(Fact fact, String key) {
        String named = fact.predicate() == Predicate.NAMED ? fact.value() : fact.named();
        if (named == null) {
            if (fact.because() != null) {
                issues.add(fact.place(), "because", fact.because().en(), CuratedFault.BECAUSE_WITHOUT_NAME.with());
            }
            return;
        }
        String folded = StringUtils.normalizeSpace(named);
        if (fact.quotes().stream().noneMatch(quote -> quote.words().contains(folded))) {
            issues.add(fact.place(), key.equals("named") ? key : "named", named, CuratedFault.NAME_NOT_QUOTED.with());
        }
    }

    private boolean isTerritory(String id) {
        return reference.territories().containsKey(id);
    }

    private boolean isCityOrCountry(String id) {
        PartyDeclaration territory = reference.territories().get(id);
        return territory != null && (territory.kind() == PartyKind.CITY || territory.kind() == PartyKind.COUNTRY);
    }

    private void checkKnown(Fact fact, boolean known, CuratedFault problem, Set<String> accepted) {
        if (!known) {
            unknown(fact.place(), fact.predicate().key(), fact.value(), problem, accepted);
        }
    }

    private void unknown(SourceLocation place, String field, String value, CuratedFault problem, Set<String> accepted) {
        issues.add(place, field, value, problem.with(), Nearest.to(value, accepted));
    }
}
