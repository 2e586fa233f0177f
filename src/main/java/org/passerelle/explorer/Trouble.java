package org.passerelle.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.springframework.http.HttpStatus;

/**
 * A value that was not understood, as a page tells it.
 *
 * @param address begins the address that takes a candidate's id instead; null when a candidate has a page of its own
 */
public record Trouble(NotUnderstood fault, @Nullable String address) {

    private static final Links LINKS = new Links();

    /** A way out. */
    public record Way(String name, String kind, String href) {}

    static HttpStatus status(NotUnderstood fault) {
        return switch (fault.reason()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case AMBIGUOUS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case INVALID -> HttpStatus.BAD_REQUEST;
        };
    }

    /** What is wrong, in the words of the page's language. */
    public String words(Say say) {
        return switch (fault.reason()) {
            case UNKNOWN -> say.of("trouble.unknown", fault.value());
            case AMBIGUOUS -> say.of("trouble.ambiguous", fault.value());
            case INVALID ->
                fault.value().isEmpty()
                        ? say.of("trouble.missing", fault.field())
                        : say.of("trouble.invalid", fault.field(), fault.value());
        };
    }

    /** What would be accepted. */
    public List<String> accepted() {
        return fault.accepted();
    }

    /** What may have been meant, each with where it leads. */
    public List<Way> ways() {
        return fault.candidates().stream()
                .map(candidate -> new Way(candidate.name(), candidate.kind(), href(candidate)))
                .toList();
    }

    private String href(NotUnderstood.Candidate candidate) {
        if (address != null) {
            return address + LINKS.query(candidate.id());
        }
        if (candidate.kind().equals("question")) {
            return "/question/" + candidate.id();
        }
        String page = LINKS.any(candidate.id());
        return page == null ? "/" : page;
    }
}
