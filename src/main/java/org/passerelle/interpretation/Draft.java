package org.passerelle.interpretation;

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

/** What rules state of one cooperation or one party, as they read on; the same fact said twice is one fact with both quotes. */
final class Draft {

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private CooperationKind kind = CooperationKind.HOSPITAL_PARTNERSHIP;

    private record Key(
            Predicate predicate, @Nullable PartyMention object, String value, Map<String, String> attributes) {}

    private static final class Entry {
        private final Set<Quote> quotes = new LinkedHashSet<>();
        private @Nullable String uncertain;
    }

    CooperationKind kind() {
        return kind;
    }

    Draft kind(CooperationKind stated) {
        this.kind = stated;
        return this;
    }

    /** States a fact whose value is a party. */
    Draft party(Predicate predicate, PartyMention object, Map<String, String> attributes, Quote quote) {
        return add(new Key(predicate, object, "", attributes), null, quote);
    }

    /** States a fact whose value is a term, code, date or text. */
    Draft value(Predicate predicate, String value, Quote quote) {
        return value(predicate, value, Map.of(), null, quote);
    }

    Draft value(
            Predicate predicate,
            String value,
            Map<String, String> attributes,
            @Nullable String uncertain,
            Quote quote) {
        return add(new Key(predicate, null, value, attributes), uncertain, quote);
    }

    /** The same as {@link #party}, not for certain. */
    Draft doubtful(
            Predicate predicate, PartyMention object, Map<String, String> attributes, String uncertain, Quote quote) {
        return add(new Key(predicate, object, "", attributes), uncertain, quote);
    }

    private Draft add(Key key, @Nullable String uncertain, Quote quote) {
        Entry entry = entries.computeIfAbsent(key, absent -> new Entry());
        entry.uncertain = uncertain;
        entry.quotes.add(quote);
        return this;
    }

    boolean states(Predicate predicate) {
        return entries.keySet().stream().anyMatch(key -> key.predicate == predicate);
    }

    /** True when it states {@code value}. */
    boolean states(Predicate predicate, String value) {
        return entries.keySet().stream().anyMatch(key -> key.predicate == predicate && key.value.equals(value));
    }

    /** True when it states something else than {@code value}. */
    boolean statesOther(Predicate predicate, String value) {
        return entries.keySet().stream().anyMatch(key -> key.predicate == predicate && !key.value.equals(value));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All parties that it names, each once. */
    Set<PartyMention> parties() {
        Set<PartyMention> parties = new LinkedHashSet<>();
        for (Key key : entries.keySet()) {
            if (key.object != null && key.predicate != Predicate.PLACE) {
                parties.add(key.object);
            }
        }
        return parties;
    }

    List<Statement> statements() {
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
