package org.passerelle.answers;

import java.util.List;

/** A value of a request that cannot be taken as it is; says which, why, and what would be accepted. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a value was not understood. */
    public enum Reason {
        /** Nothing has this name or id. */
        UNKNOWN,
        /** Several things have this name. */
        AMBIGUOUS,
        /** It is not of the form wanted, or missing. */
        INVALID
    }

    /** A thing that may have been meant. */
    public record Candidate(String id, String name, String kind) {

        @Override
        public String toString() {
            return name + " (" + id + ")";
        }
    }

    private final Reason reason;
    private final String field;
    private final String value;
    private final transient List<String> accepted;
    private final transient List<Candidate> candidates;

    private NotUnderstood(
            Reason reason,
            String field,
            String value,
            String message,
            List<String> accepted,
            List<Candidate> candidates) {
        super(message);
        this.reason = reason;
        this.field = field;
        this.value = value;
        this.accepted = accepted;
        this.candidates = candidates;
    }

    /** {@code value} names nothing; {@code nearest} come near it. */
    public static NotUnderstood unknown(String field, String value, String what, List<Candidate> nearest) {
        String proposal = nearest.isEmpty() ? "" : "; nearest: " + join(nearest);
        return new NotUnderstood(
                Reason.UNKNOWN,
                field,
                value,
                field + " '" + value + "': no " + what + " has this name or id" + proposal,
                List.of(),
                nearest);
    }

    /** {@code value} names several things. */
    public static NotUnderstood ambiguous(String field, String value, List<Candidate> candidates) {
        return new NotUnderstood(
                Reason.AMBIGUOUS,
                field,
                value,
                field + " '" + value + "' may mean " + join(candidates) + "; give the id",
                List.of(),
                candidates);
    }

    /** {@code value} is not of the form wanted. */
    public static NotUnderstood invalid(String field, String value, String problem, List<String> accepted) {
        String list = accepted.isEmpty() ? "" : "; accepted: " + String.join(", ", accepted);
        String quoted = value.isEmpty() ? "" : " '" + value + "'";
        return new NotUnderstood(
                Reason.INVALID, field, value, field + quoted + " " + problem + list, accepted, List.of());
    }

    private static String join(List<Candidate> candidates) {
        return String.join(", ", candidates.stream().map(Candidate::toString).toList());
    }

    public Reason reason() {
        return reason;
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
    public List<String> accepted() {
        return accepted;
    }

    /** What may have been meant. */
    public List<Candidate> candidates() {
        return candidates;
    }
}
