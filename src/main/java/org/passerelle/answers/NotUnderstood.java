package org.passerelle.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.model.Bilingual;
import org.passerelle.telling.Frame;
import org.passerelle.telling.Message;
import org.passerelle.telling.Tellable;
import org.passerelle.telling.Told;

/** A value of a request that cannot be taken as it is; says which, why, and what would be accepted. */
public final class NotUnderstood extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    /** Why a value was not understood. */
    public enum Reason {
        /** Nothing has this name or id. */
        UNKNOWN(404),
        /** Several things have this name. */
        AMBIGUOUS(422),
        /** It does not have the form wanted, or is missing. */
        INVALID(400);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The status of an answer over HTTP. */
        public int status() {
            return status;
        }
    }

    /**
     * A thing that may have been meant.
     *
     * @param kind a label of the graph, or {@code field}, {@code activity}, {@code question}
     */
    public record Candidate(String id, Bilingual name, String kind) {

        /** One that has the same name in both languages. */
        public static Candidate named(String id, String name, String kind) {
            return new Candidate(id, new Bilingual(name, name), kind);
        }
    }

    private final Reason reason;
    private final String field;
    private final String value;
    private final transient Message message;
    private final transient List<String> accepted;
    private final transient List<Candidate> candidates;

    private NotUnderstood(
            Reason reason,
            String field,
            String value,
            Message message,
            List<String> accepted,
            List<Candidate> candidates) {
        this.reason = reason;
        this.field = field;
        this.value = value;
        this.message = message;
        this.accepted = accepted;
        this.candidates = candidates;
    }

    /** {@code value} names nothing; {@code nearest} come near it. */
    public static NotUnderstood unknown(String field, String value, List<Candidate> nearest) {
        return new NotUnderstood(
                Reason.UNKNOWN, field, value, ValueFault.NO_MATCH.with(field, value), List.of(), nearest);
    }

    /** {@code value} names several things. */
    public static NotUnderstood ambiguous(String field, String value, List<Candidate> candidates) {
        return new NotUnderstood(
                Reason.AMBIGUOUS, field, value, ValueFault.AMBIGUOUS.with(field, value), List.of(), candidates);
    }

    /** {@code value} does not have the form wanted. {@code further} stand in the message after the field and the value. */
    public static NotUnderstood invalid(Tellable fault, String field, String value, Object... further) {
        Object[] values =
                Stream.concat(Stream.of(field, value), Stream.of(further)).toArray();
        return new NotUnderstood(Reason.INVALID, field, value, fault.with(values), List.of(), List.of());
    }

    /** It, when exactly {@code codes} would be accepted. */
    public NotUnderstood accepting(List<String> codes) {
        return new NotUnderstood(reason, field, value, message, List.copyOf(codes), candidates);
    }

    /** The English, for logs. */
    @Override
    public String getMessage() {
        return told(Locale.ENGLISH);
    }

    /** What is wrong, with what would be accepted or may have been meant. */
    @Override
    public String told(Locale language) {
        String wrong = Frame.WITH_ACCEPTED.after(language, message.told(language), accepted(language));
        return Frame.WITH_NEAREST.after(
                language,
                wrong,
                candidates.stream()
                        .map(one -> one.name().in(language) + " (" + one.id() + ")")
                        .toList());
    }

    /** What is wrong alone, the field being called {@code label}. */
    public String told(Locale language, String label) {
        List<String> values = Stream.concat(
                        Stream.of(label), message.values().stream().skip(1))
                .toList();
        return new Message(message.code(), values).told(language);
    }

    public Reason reason() {
        return reason;
    }

    /** The code of the message and what stands in it: the field, the value, and more. */
    public Message message() {
        return message;
    }

    /** The parameter or path variable. */
    public String field() {
        return field;
    }

    /** What was given. */
    public String value() {
        return value;
    }

    /** What would be accepted; empty when the message says it all. */
    public List<String> accepted(Locale language) {
        return accepted.isEmpty() ? message.accepted(language) : accepted;
    }

    /** What would be accepted, also when the message says it all: for programs. */
    public List<String> acceptedInAll(Locale language) {
        return accepted.isEmpty() ? message.acceptedInAll(language) : accepted;
    }

    /** What may have been meant. */
    public List<Candidate> candidates() {
        return candidates;
    }
}
