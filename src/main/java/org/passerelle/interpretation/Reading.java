package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.CooperationKind;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;

/** What is understood of a record so far: rules add to it one after the other. */
final class Reading {

    /** Key of the record's own cooperation. */
    static final String MAIN = "main";

    private final RawRecord record;
    private final DocumentContext context;
    private final Map<String, Draft> cooperations = new LinkedHashMap<>();
    private final Map<PartyMention, Draft> parties = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable PartyMention lead;
    private @Nullable String country;
    private boolean severalCountries;
    private @Nullable String city;
    private @Nullable String home;

    Reading(RawRecord record, DocumentContext context) {
        this.record = record;
        this.context = context;
        this.lead = context.lead();
        cooperations.put(MAIN, new Draft());
    }

    RawRecord record() {
        return record;
    }

    DocumentContext context() {
        return context;
    }

    Draft main() {
        return cooperation(MAIN);
    }

    Draft cooperation(String key) {
        return cooperations.computeIfAbsent(key, absent -> new Draft());
    }

    /** A further cooperation of {@code kind}, and its key. */
    String further(CooperationKind kind) {
        String key = kind.idPrefix() + "-" + cooperations.size();
        cooperation(key).kind(kind);
        return key;
    }

    Draft about(PartyMention party) {
        return parties.computeIfAbsent(party, absent -> new Draft());
    }

    /** All parties that it names so far, each once. */
    Set<PartyMention> mentions() {
        Set<PartyMention> all = new LinkedHashSet<>();
        cooperations.values().forEach(draft -> all.addAll(draft.parties()));
        all.addAll(parties.keySet());
        return all;
    }

    /** The establishment, or the party whose page it is; null as long as none was read. */
    @Nullable
    PartyMention lead() {
        return lead;
    }

    void lead(PartyMention read) {
        this.lead = read;
    }

    /** Where the partner lies, ISO 3166-1 alpha-2; null when the record does not say, or names several countries. */
    @Nullable
    String country() {
        return country;
    }

    void country(String read) {
        severalCountries |= country != null && !country.equals(read);
        this.country = severalCountries ? null : read;
    }

    /** The city of the partner where a cell of its own names it; null otherwise. */
    @Nullable
    String city() {
        return city;
    }

    void city(String read) {
        this.city = read;
    }

    /** Where the establishment lies, ISO 3166-1 alpha-2; null when the record does not say. */
    @Nullable
    String home() {
        return home;
    }

    void home(String read) {
        this.home = read;
    }

    /** Tells what is wrong with {@code words} of {@code passage}. */
    void find(Passage passage, String words, Problem problem, Object... values) {
        findings.add(Finding.of(record, passage.cell(), words, problem, values));
    }

    /** Tells what is wrong with the record. */
    void reject(Problem problem) {
        findings.add(Finding.ofRecord(record, problem));
    }

    List<Finding> findings() {
        return findings;
    }

    /** All that was understood. */
    Interpretation interpretation(boolean rejected) {
        List<StatedCooperation> stated = new ArrayList<>();
        List<StatedParty> about = new ArrayList<>();
        if (!rejected) {
            cooperations.forEach(
                    (key, draft) -> stated.add(new StatedCooperation(key, draft.kind(), draft.statements())));
            parties.forEach((party, draft) -> about.add(new StatedParty(party, draft.statements())));
        }
        return new Interpretation(record, stated, about, List.copyOf(findings));
    }
}
