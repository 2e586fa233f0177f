package org.passerelle.resolution.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;

/** What a name says its bearer is. */
final class KindWords {

    private static final Map<String, PartyKind> KINDS = Map.of(
            "hospital", PartyKind.HOSPITAL,
            "university", PartyKind.UNIVERSITY,
            "association", PartyKind.ASSOCIATION,
            "ministry", PartyKind.PUBLIC_BODY,
            "embassy", PartyKind.PUBLIC_BODY);

    /** With one of these a name may be that of a part of what it names: the school of a hospital, a city's twinning committee. */
    private static final List<String> PARTS = List.of("school", "faculty", "institute", "committee", "friend");

    private KindWords() {}

    /** The kind that {@code words} name; null when they name none, or several. */
    static @Nullable PartyKind kindOf(List<Word> words) {
        List<PartyKind> kinds = words.stream()
                .filter(word -> KINDS.containsKey(word.text()))
                .map(word -> KINDS.get(word.text()))
                .distinct()
                .toList();
        boolean part = words.stream().anyMatch(word -> PARTS.contains(word.text()));
        return kinds.size() == 1 && !part ? kinds.get(0) : null;
    }
}
