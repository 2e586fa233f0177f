package org.passerelle.resolution.party;

import java.util.List;

/** What a name means. */
public sealed interface Decision {

    /** A known party. */
    record Joined(Choice choice) implements Decision {}

    /** Perhaps one of these, best first, for a person to judge; a party of its own until then. */
    record Candidate(List<Choice> choices) implements Decision {}

    /** A party that nobody spoke of before. */
    record Fresh() implements Decision {}
}
