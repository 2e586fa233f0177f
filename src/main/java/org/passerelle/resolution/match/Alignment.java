package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.collections4.SetUtils;

/** Which words of two names are the same, and which one of the names has more. */
final class Alignment {

    private final List<Word> restA = new ArrayList<>();
    private final List<Word> restB;
    private double total;
    private double matched;
    private double evidence;
    private double evidenceBeyondPlace;
    private final Set<String> places;
    private boolean misspelled;

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
        misspelled = restA.removeIf(this::takesAlike);
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
            take(word, best, alike);
        }
        return best >= 0;
    }

    private void take(Word word, int at, double alike) {
        Word other = restB.remove(at);
        matched += alike * (word.weight() + other.weight()) / 2;
        if (word.isDistinctive() && other.isDistinctive()) {
            double weight = alike * Math.min(word.weight(), other.weight());
            evidence += weight;
            evidenceBeyondPlace += places.contains(word.text()) ? 0 : weight;
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
