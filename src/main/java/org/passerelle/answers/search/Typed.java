package org.passerelle.answers.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.FuzzyQuery;
import org.passerelle.text.NameFolding;

/**
 * What was typed into a search, taken apart.
 *
 * @param text folded
 * @param cooperation the kind of cooperation that it names
 */
record Typed(String text, List<String> words, Optional<Kinds.Named> cooperation) {

    /** No name of a place has more. */
    private static final int WORDS_OF_A_PLACE = 5;

    /** More words cannot be told apart; the rest is not looked at. */
    private static final int MOST_WORDS = 16;

    private static final Kinds PARTIES = new Kinds(Stream.of(PartyKind.values()).map(PartyKind::label));
    private static final Kinds COOPERATIONS =
            new Kinds(Stream.of(CooperationKind.values()).map(CooperationKind::label));

    static Typed of(String text) {
        List<String> words = NameFolding.words(text).stream().limit(MOST_WORDS).toList();
        return new Typed(String.join(" ", words), words, COOPERATIONS.in(words));
    }

    /** The words at the beginning or end that may name a place, each with what is left without them. */
    Map<String, String> places() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int length = Math.min(WORDS_OF_A_PLACE, words.size() - 1); length > 0; length--) {
            int first = words.size() - length;
            parts.put(join(words.subList(first, words.size())), join(words.subList(0, first)));
            parts.put(join(words.subList(0, length)), join(words.subList(length, words.size())));
        }
        return parts;
    }

    /** What looks for cooperations by their own words, without that for their kind. */
    List<String> cooperationWords() {
        return cooperation.map(Kinds.Named::rest).orElse(words);
    }

    /** The kind of party that it names, among other words. */
    Optional<Kinds.Named> party() {
        return PARTIES.in(words);
    }

    /** The kind of party that {@code rest} names, when it says nothing else. */
    Optional<String> kind(String rest) {
        return PARTIES.in(List.of(rest.split(" ")))
                .filter(named -> named.rest().isEmpty())
                .map(Kinds.Named::label);
    }

    /** The words that are left without the longest of {@code names} at the end or beginning; all when there is none of them. */
    List<String> without(List<String> names) {
        return places().entrySet().stream()
                .filter(part -> names.contains(part.getKey()))
                .findFirst()
                .map(part -> List.of(part.getValue().split(" ")))
                .orElse(words);
    }

    /** The queries of the full-text index for {@code texts} that hold a word. */
    static List<String> queries(String... texts) {
        List<String> queries = new ArrayList<>();
        for (String text : texts) {
            String query = FuzzyQuery.of(text);
            if (!query.isEmpty()) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
