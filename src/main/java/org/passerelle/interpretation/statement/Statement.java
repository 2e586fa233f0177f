package org.passerelle.interpretation.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.telling.Message;

/**
 * One fact as a rule understood it: a {@link org.passerelle.model.Fact} whose parties are still mentions.
 *
 * @param predicate what is said
 * @param object the party, for predicates whose value is one; null otherwise
 * @param value a term's id, a code, a partial date or text, as the predicate asks; for {@code rests-on} the key of a cooperation
 *     of the same interpretation, or {@code none}; empty when {@code object} says it
 * @param attributes {@code role}, {@code date}, {@code detail}, {@code signed} ... as the predicate allows
 * @param uncertain why the reading is not certain, or null
 * @param quotes the words that say so, at least one
 */
public record Statement(
        Predicate predicate,
        @Nullable PartyMention object,
        String value,
        Map<String, String> attributes,
        @Nullable Message uncertain,
        List<Quote> quotes) {

    /** The same, not for certain because of {@code reason}. */
    public Statement doubted(Message reason) {
        return new Statement(predicate, object, value, attributes, reason, quotes);
    }

    /** The same, not for certain because of {@code reason}; what is uncertain already keeps its own. */
    public Statement doubtedIfCertain(Message reason) {
        return uncertain == null ? doubted(reason) : this;
    }
}
