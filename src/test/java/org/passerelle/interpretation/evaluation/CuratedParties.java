package org.passerelle.interpretation.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.Fact;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.SubjectFacts;
import org.passerelle.text.NameFolding;

/** The parties that curators declare, found by their names and by the spellings that a record quotes. */
final class CuratedParties {

    private final Map<String, PartyDeclaration> declared = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    CuratedParties(Sources sources) {
        Stream.concat(
                        sources.reference().territories().values().stream(),
                        sources.datasets().stream().flatMap(dataset -> dataset.parties().stream()))
                .forEach(this::declare);
    }

    private void declare(PartyDeclaration party) {
        declared.put(party.id(), party);
        Set<String> folded = names.computeIfAbsent(party.id(), id -> new LinkedHashSet<>());
        Stream.concat(Stream.of(party.name(), party.nameEn(), party.nameFr()), party.aliases().stream())
                .filter(Objects::nonNull)
                .map(NameFolding::fold)
                .forEach(folded::add);
    }

    /** The ids of the parties that {@code mention} may mean in {@code record}. */
    Set<String> of(PartyMention mention, CuratedRecord record) {
        return declared.values().stream()
                .filter(party -> means(mention, party, record))
                .map(PartyDeclaration::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean means(PartyMention mention, PartyDeclaration party, CuratedRecord record) {
        if (mention.kind() == PartyKind.COUNTRY || party.kind() == PartyKind.COUNTRY) {
            return mention.kind() == party.kind() && Objects.equals(mention.country(), party.countryCode());
        }
        if (mention.kind().isTerritory() != party.kind().isTerritory()
                || (mention.kind().isTerritory() && mention.kind() != party.kind())) {
            return false;
        }
        String code = mention.kind() == PartyKind.CITY ? "geonames" : "insee";
        Object id = party.properties().get(mention.kind() == PartyKind.CITY ? "geonamesId" : "code");
        String stated = mention.identifiers().get(code);
        return (stated != null && id != null && stated.equals(id.toString())) || isCalled(mention, party, record);
    }

    private boolean isCalled(PartyMention mention, PartyDeclaration party, CuratedRecord record) {
        boolean elsewhere = mention.country() != null
                && party.countryCode() != null
                && !mention.country().equals(party.countryCode());
        Set<String> known = names.getOrDefault(party.id(), Set.of());
        return !elsewhere
                && Stream.of(mention.name(), mention.words())
                        .map(NameFolding::fold)
                        .anyMatch(name -> known.contains(name)
                                || spellings(party.id(), record).anyMatch(name::equals));
    }

    /** How {@code record} itself spells the party, folded. */
    private static Stream<String> spellings(String id, CuratedRecord record) {
        Stream<String> ofLinks = record.facts()
                .filter(fact -> fact.value().equals(id))
                .map(Fact::named)
                .filter(Objects::nonNull);
        Stream<String> ofParty = record.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(SubjectFacts::facts)
                .flatMap(facts -> facts.stream())
                .filter(fact -> fact.predicate() == Predicate.NAMED)
                .map(Fact::value);
        return Stream.concat(ofLinks, ofParty).map(NameFolding::fold);
    }
}
