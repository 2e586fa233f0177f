package org.passerelle.curated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Fact;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.model.SourceLocation;

/** Cooperations: one meaning for an id, unique records, the parties that each kind needs. */
final class CooperationCheck {

    private final List<Dataset> datasets;
    private final Issues issues;
    private final Map<String, CooperationFacts> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> participants = new HashMap<>();

    CooperationCheck(List<Dataset> datasets, Issues issues) {
        this.datasets = datasets;
        this.issues = issues;
    }

    /** The ids of all cooperations that a record states. */
    Set<String> known() {
        return known.keySet();
    }

    void run() {
        for (Dataset dataset : datasets) {
            Set<String> slugs = new HashSet<>();
            for (CuratedRecord record : dataset.records()) {
                if (!slugs.add(record.slug())) {
                    issues.add(record.place(), "record", record.slug(), CuratedFault.RECORD_NAME_TAKEN.with());
                }
                record.cooperations().forEach(this::check);
            }
        }
        known.values().forEach(this::checkParticipants);
    }

    private void check(CooperationFacts cooperation) {
        CooperationFacts other = known.putIfAbsent(cooperation.id(), cooperation);
        if (other != null) {
            checkName(cooperation, "en", cooperation.nameEn(), other.nameEn(), other.place());
            checkName(cooperation, "fr", cooperation.nameFr(), other.nameFr(), other.place());
        }
        Set<String> parties = participants.computeIfAbsent(cooperation.id(), id -> new HashSet<>());
        for (Fact fact : cooperation.facts()) {
            if (fact.predicate() == Predicate.PARTICIPANT) {
                parties.add(fact.value());
                if (Role.LEAD.code().equals(fact.attributes().get("role"))) {
                    parties.add("lead");
                }
            }
        }
    }

    private void checkName(
            CooperationFacts cooperation, String language, String name, String other, SourceLocation elsewhere) {
        if (!name.equals(other)) {
            issues.add(
                    cooperation.place(),
                    language,
                    name,
                    CuratedFault.OTHER_NAME.with(cooperation.id(), elsewhere.file()),
                    List.of(other));
        }
    }

    private void checkParticipants(CooperationFacts cooperation) {
        Set<String> parties = participants.getOrDefault(cooperation.id(), Set.of());
        boolean ofTerritories = cooperation.kind() == CooperationKind.TWINNING
                || cooperation.kind() == CooperationKind.DECENTRALISED_COOPERATION;
        if (parties.isEmpty()) {
            issues.add(cooperation.place(), "participant", "", CuratedFault.NO_PARTICIPANT.with());
        } else if (ofTerritories && parties.size() < 2) {
            issues.add(
                    cooperation.place(),
                    "participant",
                    "",
                    CuratedFault.TOO_FEW_PARTICIPANTS.with(cooperation.kind().label()));
        } else if (cooperation.kind() == CooperationKind.HOSPITAL_PARTNERSHIP && !parties.contains("lead")) {
            issues.add(cooperation.place(), "participant", "", CuratedFault.NO_LEAD.with());
        }
    }
}
