package org.passerelle.interpretation.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Understood;
import org.passerelle.model.CooperationKind;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;

/** What one rule writes down while it reads, knowing what is read so far. They are its own, and become what it {@link #found}. */
public final class Notes {

    private final SoFar before;
    private final Map<String, Draft> cooperations = new LinkedHashMap<>();
    private final Map<PartyMention, Draft> parties = new LinkedHashMap<>();
    private final Map<Passage, Understood> understood = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Bearings bearings;
    private int further;
    private boolean rejected;

    public Notes(SoFar before) {
        this.before = before;
        this.bearings = before.bearings();
    }

    public RawRecord record() {
        return before.record();
    }

    public DocumentContext context() {
        return before.context();
    }

    /** The record's own cooperation. */
    public Draft main() {
        return cooperation(SoFar.MAIN);
    }

    public Draft cooperation(String key) {
        return cooperations.computeIfAbsent(key, absent -> new Draft(before.cooperation(key)));
    }

    /** A further cooperation of {@code kind}, and its key. */
    public String further(CooperationKind kind) {
        String key = kind.idPrefix() + "-" + (before.cooperations() + further);
        further++;
        cooperation(key).kind(kind);
        return key;
    }

    public Draft about(PartyMention party) {
        return parties.computeIfAbsent(party, absent -> new Draft(before.about(party)));
    }

    /** All parties that the record named before, each once. */
    public Set<PartyMention> mentions() {
        return before.mentions();
    }

    /** See {@link Bearings#lead}. */
    public @Nullable PartyMention lead() {
        return bearings.lead();
    }

    public void lead(PartyMention read) {
        bearings = bearings.withLead(read);
    }

    /** See {@link Bearings#country}. */
    public @Nullable String country() {
        return bearings.country();
    }

    public void country(String read) {
        bearings = bearings.withCountry(read);
    }

    /** See {@link Bearings#city}. */
    public @Nullable String city() {
        return bearings.city();
    }

    public void city(String read) {
        bearings = bearings.withCity(read);
    }

    /** See {@link Bearings#home}. */
    public @Nullable String home() {
        return bearings.home();
    }

    public void home(String read) {
        bearings = bearings.withHome(read);
    }

    /** Where the lead lies, ISO 3166-1 alpha-2; null when there is none or it is not known. */
    public @Nullable String countryOfLead() {
        PartyMention lead = bearings.lead();
        return lead == null ? null : lead.country();
    }

    public void understand(Passage passage, Span span) {
        understood.computeIfAbsent(passage, absent -> new Understood()).add(span);
    }

    public void understand(Passage passage) {
        understand(passage, passage.all());
    }

    public boolean isUnderstood(Passage passage, Span span) {
        return understood(passage).covers(span);
    }

    /** Runs of words of {@code passage} that this rule has not understood. */
    public List<Span> leftOver(Passage passage) {
        return understood(passage).leftOver(passage);
    }

    /** Runs of words of {@code passage} that no rule before has understood. */
    public List<Span> leftOverBefore(Passage passage) {
        return before.leftOver(passage);
    }

    private Understood understood(Passage passage) {
        return understood.getOrDefault(passage, new Understood());
    }

    /** Tells what is wrong with {@code words} of {@code passage}. */
    public void find(Passage passage, String words, Problem problem, Object... values) {
        // of what a legend explains, the sign stands in the cell
        String said = passage.cell().codes().containsKey(Cell.MEANING)
                ? passage.cell().text().strip()
                : words;
        findings.add(Finding.of(record(), passage.cell(), said, problem, values));
    }

    /** Tells what is open about the record as a whole. */
    public void tell(Problem problem, Object... values) {
        findings.add(Finding.ofRecord(record(), problem, values));
    }

    /** Tells why the record is not to be taken. */
    public void reject(Problem problem, Object... values) {
        findings.add(Finding.ofRecord(record(), problem, values));
        rejected = true;
    }

    /** Notes of what is read for somebody who then takes some of it, knowing the same. */
    public Notes apart() {
        return new Notes(before);
    }

    /** All of it. */
    public Found found() {
        List<StatedCooperation> stated = new ArrayList<>();
        cooperations.forEach((key, draft) -> stated.add(new StatedCooperation(key, draft.kind(), draft.statements())));
        List<StatedParty> about = new ArrayList<>();
        parties.forEach((party, draft) -> about.add(new StatedParty(party, draft.statements())));
        Map<Passage, List<Span>> words = new LinkedHashMap<>();
        understood.forEach((passage, letters) -> words.put(passage, letters.spans()));
        return new Found(stated, about, bearings, words, List.copyOf(findings), rejected);
    }
}
