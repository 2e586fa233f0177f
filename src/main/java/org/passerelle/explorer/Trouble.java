package org.passerelle.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;

/**
 * A value that was not understood, as a page tells it.
 *
 * @param label what the page calls the field
 * @param address begins the address that takes a candidate's id instead; null when a candidate has a page of its own
 */
public record Trouble(
        NotUnderstood fault, String label, @Nullable String address) {

    private static final Links LINKS = new Links();

    /** A way out. */
    public record Way(String name, String kind, String href) {}

    /** What is wrong, in the words of the page's language. */
    public String words(Say say) {
        return fault.told(say.locale(), say.of("trouble.field", label));
    }

    /** What would be accepted. */
    public List<String> accepted(Say say) {
        return fault.accepted(say.locale());
    }

    /** What may have been meant, each with where it leads. */
    public List<Way> ways(Say say) {
        return fault.candidates().stream()
                .map(candidate -> new Way(candidate.name().in(say.locale()), candidate.kind(), href(candidate)))
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
