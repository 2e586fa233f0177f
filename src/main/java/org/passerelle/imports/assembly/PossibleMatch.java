package org.passerelle.imports.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.resolution.match.Reason;

/**
 * A party of a file that may be one that is known, for a person to judge.
 *
 * @param party id of the party that the import made of it
 * @param name as the file has it
 * @param country ISO 3166-1 alpha-2 in upper case, or null
 * @param like id of the party that it may be
 * @param likeName its name
 * @param score from 0 to 1
 * @param reasons what speaks for it and against it
 */
public record PossibleMatch(
        String party,
        String name,
        @Nullable String country,
        String like,
        String likeName,
        double score,
        List<Reason> reasons) {

    /** The file's side of a judgement: its name, in its country. */
    public String side() {
        return country == null ? name : country + ":" + name;
    }
}
