package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.interpretation.statement.Bearings;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Found;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Said;
import org.passerelle.interpretation.statement.SoFar;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Understood;
import org.passerelle.reading.Finding;
import org.passerelle.reading.RawRecord;

/** Adds up what the rules found of one record. */
final class Ledger implements SoFar {

    private static final Said NOTHING = new Draft();

    private final RawRecord record;
    private final DocumentContext context;
    private final Map<String, Draft> cooperations = new LinkedHashMap<>();
    private final Map<PartyMention, Draft> parties = new LinkedHashMap<>();
    private final Map<Passage, Understood> understood = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Bearings bearings;
    private boolean rejected;

    Ledger(RawRecord record, DocumentContext context) {
        this.record = record;
        this.context = context;
        this.bearings = new Bearings(
                context.lead(),
                null,
                false,
                null,
                context.home() == null ? null : context.home().iso2());
        findings.addAll(record.findings());
        cooperations.put(MAIN, new Draft());
    }

    void add(Found found) {
        for (StatedCooperation stated : found.cooperations()) {
            cooperations
                    .computeIfAbsent(stated.key(), absent -> new Draft())
                    .kind(stated.kind())
                    .addAll(stated.statements());
        }
        for (StatedParty stated : found.parties()) {
            parties.computeIfAbsent(stated.party(), absent -> new Draft()).addAll(stated.statements());
        }
        found.understood()
                .forEach((passage, spans) -> spans.forEach(span -> understood
                        .computeIfAbsent(passage, absent -> new Understood())
                        .add(span)));
        findings.addAll(found.findings());
        bearings = found.bearings();
        rejected |= found.rejected();
    }

    @Override
    public RawRecord record() {
        return record;
    }

    @Override
    public DocumentContext context() {
        return context;
    }

    @Override
    public Bearings bearings() {
        return bearings;
    }

    @Override
    public int cooperations() {
        return cooperations.size();
    }

    @Override
    public Said cooperation(String key) {
        Draft draft = cooperations.get(key);
        return draft == null ? NOTHING : draft;
    }

    @Override
    public Said about(PartyMention party) {
        Draft draft = parties.get(party);
        return draft == null ? NOTHING : draft;
    }

    @Override
    public Set<PartyMention> mentions() {
        Set<PartyMention> all = new LinkedHashSet<>();
        cooperations.values().forEach(draft -> all.addAll(draft.parties()));
        all.addAll(parties.keySet());
        return all;
    }

    @Override
    public List<Span> leftOver(Passage passage) {
        return understood.getOrDefault(passage, new Understood()).leftOver(passage);
    }

    /** All that was understood. */
    Interpretation interpretation() {
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
