package org.passerelle.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.PartyCandidates;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.text.NameFolding;
import org.springframework.stereotype.Component;

/** What may have been meant while it is being typed. */
@Component
class Suggestions {

    private static final int PAGE = 10;

    private final PartyDirectory parties;
    private final PartyCandidates candidates;
    private final PartyTypes types;

    Suggestions(PartyDirectory parties, PartyCandidates candidates, PartyTypes types) {
        this.parties = parties;
        this.candidates = candidates;
        this.types = types;
    }

    /** The party whose id {@code prefix} is, else those whose names come near, without the first {@code skipped}. */
    List<Entry> parties(String prefix, int skipped, Locale language) {
        Optional<KnownParty> byId = candidates.one(prefix.strip());
        if (byId.isPresent()) {
            KnownParty party = byId.get();
            List<Entry> kind = List.of(types.type(party.kind().label(), language));
            return skipped > 0 ? List.of() : List.of(new Entry(party.id(), party.name(), null, kind));
        }
        int page = skipped / PAGE;
        return parties.list(prefix, null, null, new Paging(String.valueOf(page), String.valueOf(PAGE))).items().stream()
                .skip(skipped % PAGE)
                .map(party -> entry(party, language))
                .toList();
    }

    private Entry entry(PartySummary party, Locale language) {
        return new Entry(party.id(), party.name(), place(party), List.of(types.type(party.kind(), language)));
    }

    private static @Nullable String place(PartySummary party) {
        String place = Stream.of(Optional.ofNullable(party.city()), Optional.ofNullable(party.country()))
                .flatMap(Optional::stream)
                .filter(territory -> !territory.id().equals(party.id()))
                .map(Named::name)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    /** Those of {@code all} whose id or a word of whose name begins with {@code prefix}. */
    static List<Entry> among(List<Entry> all, String prefix) {
        String start = NameFolding.fold(prefix);
        return all.stream()
                .filter(entry -> start.isEmpty()
                        || NameFolding.words(entry.name()).stream().anyMatch(word -> word.startsWith(start))
                        || entry.id().toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
