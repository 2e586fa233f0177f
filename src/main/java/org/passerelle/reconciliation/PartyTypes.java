package org.passerelle.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.model.PartyKind;
import org.passerelle.telling.Message;
import org.springframework.stereotype.Component;

/** Kinds of parties as types of the protocol. */
@Component
class PartyTypes {

    /** The type that every party has. */
    static final String ANY = "Party";

    PartyTypes() {}

    /** The type of that label, named in {@code language}. */
    Entry type(String label, Locale language) {
        Message name = Message.of("words", "word." + label);
        return Entry.of(label, name.hasWords() ? name.told(language) : label);
    }

    /** All types, the most general first. */
    List<Entry> all(Locale language) {
        Stream<String> kinds = Arrays.stream(PartyKind.values()).map(PartyKind::label);
        return Stream.concat(Stream.of(ANY, "Organisation", "Territory"), kinds)
                .distinct()
                .map(label -> type(label, language))
                .toList();
    }
}
