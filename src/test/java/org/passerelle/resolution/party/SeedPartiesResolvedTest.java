package org.passerelle.resolution.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passerelle.curated.Sources;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.Unit;

/** The parties of the seeds, which a curator told apart: none may be taken for another. */
@Unit
class SeedPartiesResolvedTest {

    private static final Map<String, PartyDeclaration> PARTIES = parties();

    private static Map<String, PartyDeclaration> parties() {
        Sources sources = Sources.readVerified(Seeds.FOLDER);
        Map<String, PartyDeclaration> parties =
                new HashMap<>(sources.reference().territories());
        sources.datasets().forEach(dataset -> dataset.parties().forEach(party -> parties.put(party.id(), party)));
        return parties;
    }

    @Test
    void eachIsItselfByItsOwnName() {
        Resolver resolver = new Resolver(indexWithout(null), Judgements.none());
        List<String> others = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (PartyDeclaration party : PARTIES.values()) {
            judge(resolver.resolve(query(party, party.name())), party, party.name(), others, unsure);
        }
        assertThat(others).isEmpty();
        assertThat(unsure).hasSizeLessThanOrEqualTo(3);
    }

    /** As if a source spelled it so for the first time. */
    @Test
    void noneIsTakenForAnotherByANameNotSeenBefore() {
        List<String> others = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (PartyDeclaration party : PARTIES.values()) {
            for (String alias : party.aliases()) {
                Resolver resolver = new Resolver(indexWithout(alias), Judgements.none());
                judge(resolver.resolve(query(party, alias)), party, alias, others, unsure);
            }
        }
        assertThat(others).isEmpty();
        // 239 names, many of which nobody could guess: Kovno, Saigon, Hôpitaux du Léman
        assertThat(unsure).hasSizeLessThan(100);
    }

    private static void judge(
            Decision decision, PartyDeclaration party, String name, List<String> others, List<String> unsure) {
        if (!(decision instanceof Decision.Joined joined)) {
            unsure.add(name);
        } else if (!joined.choice().id().equals(party.id())) {
            others.add(name + " of " + party.id() + " as " + joined.choice());
        }
    }

    private static PartyIndex indexWithout(@Nullable String alias) {
        PartyIndex index = new PartyIndex();
        PARTIES.values().forEach(party -> index.add(known(party, alias)));
        return index;
    }

    private static KnownParty known(PartyDeclaration party, @Nullable String without) {
        List<String> names = Stream.concat(
                        Stream.of(party.name(), party.nameEn(), party.nameFr()).filter(Objects::nonNull),
                        party.aliases().stream())
                .distinct()
                .filter(name -> !name.equals(without))
                .toList();
        return new KnownParty(party.id(), names, party.kind(), city(party), party.countryCode(), Map.of());
    }

    private static PartyQuery query(PartyDeclaration party, String name) {
        return new PartyQuery(name, party.kind(), city(party), party.countryCode(), Map.of());
    }

    private static @Nullable String city(PartyDeclaration party) {
        return Optional.ofNullable(party.parent())
                .filter(parent -> !party.kind().isTerritory() && parent.startsWith("city/"))
                .map(PARTIES::get)
                .map(PartyDeclaration::name)
                .orElse(null);
    }
}
