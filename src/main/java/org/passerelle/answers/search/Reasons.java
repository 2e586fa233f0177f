package org.passerelle.answers.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.text.NameFolding;

/** Says why a party was found. */
final class Reasons {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Reasons() {}

    /** Why {@code typed} finds {@code party}, which lies in {@code place} when that was named. */
    static Why of(Typed typed, PartySummary party, @Nullable PartySummary place) {
        Named where = place == null ? null : new Named(place.id(), place.name(), place.nameEn(), place.nameFr());
        List<String> words = place == null ? typed.words() : typed.without(foldedNames(place));
        if (place != null && typed.kind(String.join(" ", words)).isPresent()) {
            return new Why(Why.KIND, null, where);
        }
        return names(party)
                .filter(name -> hasAll(NameFolding.words(name), words))
                .findFirst()
                .map(name -> new Why(Why.NAME, name, where))
                .orElseGet(() -> new Why(Why.SIMILAR, nearest(party, String.join(" ", words)), where));
    }

    /** Why a search for {@code words} finds {@code cooperation}. */
    static Why of(CooperationSummary cooperation, List<String> words) {
        return Stream.of(cooperation.name(), cooperation.nameEn(), cooperation.nameFr())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(name -> hasAll(NameFolding.words(name), words))
                .findFirst()
                .map(name -> new Why(Why.NAME, name, null))
                .orElseGet(() -> new Why(Why.WORDS, null, null));
    }

    private static Stream<String> names(PartySummary party) {
        return Stream.concat(Stream.of(party.name(), party.nameEn(), party.nameFr()), party.aliases().stream())
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }

    private static List<String> foldedNames(PartySummary party) {
        return names(party).map(NameFolding::fold).distinct().toList();
    }

    /** True when each of {@code words} is one of {@code name} or begins one. */
    static boolean hasAll(List<String> name, List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static @Nullable String nearest(PartySummary party, String text) {
        Optional<String> nearest =
                names(party).max(Comparator.comparingDouble(name -> SIMILARITY.apply(NameFolding.fold(name), text)));
        return nearest.orElse(null);
    }
}
