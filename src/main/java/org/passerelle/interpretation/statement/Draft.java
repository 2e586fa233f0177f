package org.passerelle.interpretation.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Role;
import org.passerelle.telling.Message;

/** What is stated of one cooperation or one party, after what was said before; the same fact said twice is one fact with both quotes. */
public final class Draft implements Said {

    private final @Nullable Said before;
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private CooperationKind kind;

    private record Key(
            Predicate predicate, @Nullable PartyMention object, String value, Map<String, String> attributes) {}

    private static final class Entry {
        private final Set<Quote> quotes = new LinkedHashSet<>();
        private @Nullable Message uncertain;
    }

    /** A draft before which nothing was said. */
    public Draft() {
        this.before = null;
        this.kind = CooperationKind.PROJECT;
    }

    Draft(Said before) {
        this.before = before;
        this.kind = before.kind();
    }

    @Override
    public CooperationKind kind() {
        return kind;
    }

    public Draft kind(CooperationKind stated) {
        this.kind = stated;
        return this;
    }

    /** States that {@code party} takes part. */
    public Draft participant(PartyMention party, Role role, Quote quote) {
        return party(Predicate.PARTICIPANT, party, role(role), quote);
    }

    /** States that {@code party} takes part, but not for certain: {@code uncertain} says why. */
    public Draft doubtfulParticipant(PartyMention party, Role role, Message uncertain, Quote quote) {
        return add(new Key(Predicate.PARTICIPANT, party, "", role(role)), uncertain, quote);
    }

    private static Map<String, String> role(Role role) {
        return Map.of("role", role.code());
    }

    /** States a fact whose value is a party. */
    public Draft party(Predicate predicate, PartyMention object, Quote quote) {
        return party(predicate, object, Map.of(), quote);
    }

    /** States a fact whose value is a party; {@code uncertain} says why not for certain, null for certain. */
    public Draft party(Predicate predicate, PartyMention object, @Nullable Message uncertain, Quote quote) {
        return add(new Key(predicate, object, "", Map.of()), uncertain, quote);
    }

    /** States a fact whose value is a party, with {@code attributes} of the link. */
    public Draft party(Predicate predicate, PartyMention object, Map<String, String> attributes, Quote quote) {
        return add(new Key(predicate, object, "", attributes), null, quote);
    }

    /** States a fact whose value is a term, code, date or text. */
    public Draft value(Predicate predicate, String value, Quote quote) {
        return value(predicate, value, Map.of(), null, quote);
    }

    public Draft value(
            Predicate predicate,
            String value,
            Map<String, String> attributes,
            @Nullable Message uncertain,
            Quote quote) {
        return add(new Key(predicate, null, value, attributes), uncertain, quote);
    }

    /** Adds what a rule stated. */
    public void addAll(List<Statement> statements) {
        for (Statement one : statements) {
            Key key = new Key(one.predicate(), one.object(), one.value(), one.attributes());
            one.quotes().forEach(quote -> add(key, one.uncertain(), quote));
        }
    }

    private Draft add(Key key, @Nullable Message uncertain, Quote quote) {
        Entry entry = entries.computeIfAbsent(key, absent -> new Entry());
        entry.uncertain = uncertain;
        entry.quotes.add(quote);
        return this;
    }

    @Override
    public boolean states(Predicate predicate) {
        return (before != null && before.states(predicate))
                || entries.keySet().stream().anyMatch(key -> key.predicate == predicate);
    }

    @Override
    public boolean states(Predicate predicate, String value) {
        return (before != null && before.states(predicate, value))
                || entries.keySet().stream().anyMatch(key -> key.predicate == predicate && key.value.equals(value));
    }

    @Override
    public boolean statesOther(Predicate predicate, String value) {
        return (before != null && before.statesOther(predicate, value))
                || entries.keySet().stream().anyMatch(key -> key.predicate == predicate && !key.value.equals(value));
    }

    @Override
    public Set<String> values(Predicate predicate) {
        Set<String> values = new LinkedHashSet<>(before == null ? Set.of() : before.values(predicate));
        entries.keySet().stream()
                .filter(key -> key.predicate == predicate)
                .map(key -> key.value)
                .forEach(values::add);
        return values;
    }

    @Override
    public Set<PartyMention> parties() {
        return with(before == null ? Set.of() : before.parties(), predicate -> predicate != Predicate.PLACE);
    }

    @Override
    public Set<PartyMention> participants() {
        return with(before == null ? Set.of() : before.participants(), predicate -> predicate == Predicate.PARTICIPANT);
    }

    /** {@code earlier}, and the parties that are stated here by predicates which are {@code meant}. */
    private Set<PartyMention> with(Set<PartyMention> earlier, java.util.function.Predicate<Predicate> meant) {
        Set<PartyMention> parties = new LinkedHashSet<>(earlier);
        for (Key key : entries.keySet()) {
            if (key.object != null && meant.test(key.predicate)) {
                parties.add(key.object);
            }
        }
        return parties;
    }

    /** What was stated here, not before. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(entries.size());
        entries.forEach((key, entry) -> statements.add(new Statement(
                key.predicate,
                key.object,
                key.value,
                Map.copyOf(new HashMap<>(key.attributes)),
                entry.uncertain,
                List.copyOf(entry.quotes))));
        return statements;
    }
}
