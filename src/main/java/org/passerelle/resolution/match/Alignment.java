package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.collections4.SetUtils;

/** Which words of two names are the same, and which one of the names has more. */
final class Alignment {

    /** A word with fewer letters is another one when a letter changes. */
    private static final int LETTERS_OF_LONG_WORD = 6;

    private static final double TELLING_ALL_THE_SAME = 0.5;

    private final List<Word> restA = new ArrayList<>();
    private final List<Word> restB;
    private double total;
    private double matched;
    private double evidence;
    private double evidenceBeyondPlace;
    private final Set<String> common = new HashSet<>();
    private final Set<String> places;
    private boolean misspelled;
    private double briefly;
    private boolean joined;
    private boolean initials;
    private boolean oneHasAll;

    /**
     * @param placeA words of the city of the first, which the second name may say and the first need not
     * @param placeB likewise
     */
    Alignment(List<Word> a, List<Word> b, Set<String> placeA, Set<String> placeB) {
        restB = new ArrayList<>(b);
        places = SetUtils.union(placeA, placeB);
        total = weight(a) + weight(b);
        for (Word word : a) {
            if (!takesSame(word)) {
                restA.add(word);
            }
        }
        boolean apartA = takesJoined(restA, restB);
        boolean apartB = takesJoined(restB, restA);
        joined = apartA || apartB;
        misspelled = restA.removeIf(this::takesAlike);
        boolean initialA = takesInitials(a, restA, restB);
        boolean initialB = takesInitials(b, restB, restA);
        initials = initialA || initialB;
        oneHasAll = restA.isEmpty() != restB.isEmpty();
        forgive(restA, placeB);
        forgive(restB, placeA);
    }

    /** Takes {@code word} out of the second name's rest, if it is there. */
    private boolean takesSame(Word word) {
        for (int i = 0; i < restB.size(); i++) {
            if (restB.get(i).text().equals(word.text())) {
                take(word, i, 1);
                return true;
            }
        }
        return false;
    }

    /** Takes the word most like {@code word} out of the second name's rest, if one is alike. */
    private boolean takesAlike(Word word) {
        int best = -1;
        double alike = 0;
        for (int i = 0; i < restB.size(); i++) {
            double like = WordSimilarity.of(word, restB.get(i));
            if (like > alike) {
                best = i;
                alike = like;
            }
        }
        if (best >= 0) {
            int shorter = Math.min(word.text().length(), restB.get(best).text().length());
            double before = evidenceBeyondPlace;
            take(word, best, alike);
            briefly += shorter < LETTERS_OF_LONG_WORD ? evidenceBeyondPlace - before : 0;
        }
        return best >= 0;
    }

    /** Takes two words of {@code apart} that stand side by side for one of {@code whole}: Dinde Bara, Dindebara. */
    private boolean takesJoined(List<Word> apart, List<Word> whole) {
        boolean any = false;
        for (int i = 0; i + 1 < apart.size(); i++) {
            String both = apart.get(i).text() + apart.get(i + 1).text();
            int at = indexOf(both, whole);
            if (at >= 0 && both.length() >= LETTERS_OF_LONG_WORD) {
                Word one = whole.remove(at);
                matched += (apart.get(i).weight() + apart.get(i + 1).weight() + one.weight()) / 2;
                evidence += one.weight();
                evidenceBeyondPlace += places.contains(both) ? 0 : one.weight();
                apart.subList(i, i + 2).clear();
                any = true;
            }
        }
        return any;
    }

    /** Takes initials of {@code name} for the first names that the other spells out: J. Minjoz, Jean Minjoz. A last letter is a name: Point G. */
    private boolean takesInitials(List<Word> name, List<Word> rest, List<Word> spelledOut) {
        return rest.removeIf(word -> word.isLetter()
                && name.indexOf(word) < name.size() - 1
                && spelledOut.stream()
                        .filter(whole -> whole.isDistinctive() && whole.text().startsWith(word.text()))
                        .findFirst()
                        .filter(whole -> takesInitial(word, whole, spelledOut))
                        .isPresent());
    }

    private boolean takesInitial(Word initial, Word whole, List<Word> spelledOut) {
        total -= initial.weight() + whole.weight();
        return spelledOut.remove(whole);
    }

    private static int indexOf(String text, List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).text().equals(text))
                .findFirst()
                .orElse(-1);
    }

    private void take(Word word, int at, double alike) {
        Word other = restB.remove(at);
        matched += alike * (word.weight() + other.weight()) / 2;
        if (word.isDistinctive() && other.isDistinctive()) {
            common.add(word.text());
            double weight = alike * Math.min(word.weight(), other.weight());
            evidence += weight;
            boolean place = places.contains(word.text()) || places.contains(other.text());
            evidenceBeyondPlace += place ? 0 : weight;
        }
    }

    private void forgive(List<Word> rest, Set<String> place) {
        rest.removeIf(word -> {
            boolean isPlace = place.contains(word.text());
            total -= isPlace ? word.weight() : 0;
            return isPlace;
        });
    }

    private static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    /** The share of the names' weight that both have, 0 to 1. */
    double share() {
        return total <= 0 ? 0 : Math.min(1, 2 * matched / total);
    }

    /** Whether some of {@code words} are all that both have of what tells who is meant. */
    boolean shareOnly(Collection<String> words) {
        return !common.isEmpty() && words.containsAll(common);
    }

    /** Whether all that both have of what tells who is meant is where they lie: "CHU de Ouagadougou", "CHU Alpha de Ouagadougou". */
    boolean sharesOnlyPlace() {
        return !common.isEmpty() && places.containsAll(common);
    }

    /** Whether one of the names has more that tells who is meant. */
    boolean leavesTelling() {
        return Stream.concat(restA.stream(), restB.stream()).anyMatch(Word::isDistinctive);
    }

    /** Whether each of the names has what tells who is meant, and the other has not: "CC du Pays de Bitche", "CC du Pays de Gex". */
    boolean bothLeaveTelling() {
        return restA.stream().anyMatch(Word::isDistinctive) && restB.stream().anyMatch(Word::isDistinctive);
    }

    /** The weight of distinctive words that both have. */
    double evidence() {
        return evidence;
    }

    /** Of it, what does not only say where. */
    double evidenceBeyondPlace() {
        return evidenceBeyondPlace;
    }

    /** The weight of all words that both have. */
    double matched() {
        return matched;
    }

    /** Whether words were taken for one another that are spelled differently. */
    boolean isMisspelled() {
        return misspelled;
    }

    /** Whether all that tells is a misspelled word so short that one letter makes another name of it: Koly, Koli. */
    boolean isBrieflyMisspelled() {
        return briefly > 0 && evidenceBeyondPlace - briefly < TELLING_ALL_THE_SAME;
    }

    /** Whether all words that both have are the same to the letter, whatever their order. */
    boolean isExact() {
        return !misspelled && !joined && !initials && matched > 0;
    }

    /** Whether one writes as two words what is one word of the other. */
    boolean isJoined() {
        return joined;
    }

    /** Whether one name has all that the other has, and more. */
    boolean isContained() {
        return oneHasAll;
    }

    /** The share of the names' weight that tells parties apart and only one of them has, 0 to 1. */
    double apart() {
        double rest = Stream.concat(restA.stream(), restB.stream())
                .filter(Word::isDistinctive)
                .mapToDouble(Word::weight)
                .sum();
        return total <= 0 ? 0 : Math.min(1, rest / total);
    }

    /** Whether one of {@code words} is in the first alone and another in the second alone. */
    boolean isOpposed(Set<String> words) {
        return restA.stream().anyMatch(word -> words.contains(word.text()))
                && restB.stream().anyMatch(word -> words.contains(word.text()));
    }

    /** Whether one of {@code words} is in one name alone. */
    boolean isOneSided(Set<String> words) {
        return Stream.concat(restA.stream(), restB.stream()).anyMatch(word -> words.contains(word.text()));
    }

    boolean leavesNothing() {
        return restA.isEmpty() && restB.isEmpty();
    }

    /** Whether each name has a distinctive word that the other lacks. */
    boolean isContradicted() {
        return restA.stream().anyMatch(Word::isDistinctive) && restB.stream().anyMatch(Word::isDistinctive);
    }

    /** Whether only one of them has numbers ({@code 1}), or both have others than the other ({@code 2}); else {@code 0}. */
    int sidesWithOtherNumbers() {
        return (restA.stream().anyMatch(Word::isNumber) ? 1 : 0)
                + (restB.stream().anyMatch(Word::isNumber) ? 1 : 0);
    }

    /** Whether one of them alone has {@code word}. */
    boolean isOneSided(String word) {
        return restA.stream().anyMatch(rest -> rest.text().equals(word))
                != restB.stream().anyMatch(rest -> rest.text().equals(word));
    }
}
