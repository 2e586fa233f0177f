package org.passerelle.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.question.Source;

/** The citations of a page, found by the ids of the claims that they belong to. */
public final class Citations {

    /** A name may stand on every line of a long list. */
    private static final int MOST = 20;

    private final Map<String, Citation> byClaim;

    private Citations(Map<String, Citation> byClaim) {
        this.byClaim = byClaim;
    }

    static Citations ofClaims(Collection<Claim> claims, Say say) {
        return new Citations(claims.stream()
                .collect(Collectors.toMap(Claim::id, claim -> Citation.of(claim, say), (one, same) -> one)));
    }

    static Citations ofSources(Collection<Source> sources, Say say) {
        return new Citations(sources.stream()
                .collect(Collectors.toMap(Source::id, source -> Citation.of(source, say), (one, same) -> one)));
    }

    /** The citations of those claims that the page knows; what is quoted of the same lines is one. */
    public List<Citation> of(Collection<String> claims) {
        return Citation.together(claims.stream().flatMap(id -> Stream.ofNullable(byClaim.get(id))));
    }

    /** The first citations of those claims, the page knows only some of which. */
    public CitedSources some(Collection<String> claims) {
        int unread =
                (int) claims.stream().filter(id -> !byClaim.containsKey(id)).count();
        return CitedSources.of(of(claims), unread, MOST);
    }

    /** The citations of what a row of an answer names. */
    List<Citation> ofRow(@Nullable Object ids) {
        return ids instanceof Collection<?> list
                ? of(list.stream().map(String::valueOf).toList())
                : List.of();
    }
}
