package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.text.NameFolding;

/** A name with what is known of its bearer, taken apart once so that it can be compared many times. */
public final class MatchName {

    /** "H. U. Reina Sofía", "C.H. de Blois". */
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Lu}\\.\\s?){2,5}");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    /** "Beaumont s/Sarthe". */
    private static final Pattern UPON = Pattern.compile("\\b[sS]/(?=\\p{L})");

    /** "King's", which others write "Kings". */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{Ll})['\u2019]s\\b");

    /** "Lompoul1". */
    private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L}{2})(?=\\d)");

    /** What stands in brackets explains more than it names. */
    private static final double WEIGHT_IN_BRACKETS = 0.5;

    private final String name;
    private final @Nullable PartyKind kind;
    private final @Nullable String city;
    private final @Nullable String country;
    private final List<Word> words;
    private final List<String> inBrackets;
    private final List<String> acronyms;
    private final String letters;
    private final Set<String> placeWords;
    private @Nullable SpelledName spelled;

    private MatchName(String name, @Nullable PartyKind kind, @Nullable String city, @Nullable String country) {
        this.name = name;
        this.city = city;
        this.country = country;
        String once = Acronyms.withoutRepeated(name);
        this.words = read(once);
        this.inBrackets = IN_BRACKETS
                .matcher(name)
                .results()
                .map(bracket -> bracket.group(1))
                .toList();
        this.kind = kind == null ? KindWords.kindOf(words) : kind;
        this.acronyms = Acronyms.in(once);
        this.letters = words.stream().filter(Word::counts).map(Word::text).collect(Collectors.joining());
        this.placeWords = city == null ? Set.of() : texts(canonical(city));
    }

    /**
     * A name and its bearer.
     *
     * @param kind what bears the name; null when only the name says so
     * @param city where it lies, or null
     * @param country ISO 3166-1 alpha-2 in upper case, or null
     */
    public static MatchName of(String name, @Nullable PartyKind kind, @Nullable String city, @Nullable String country) {
        return new MatchName(name, kind, city, country);
    }

    private static List<Word> read(String name) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        List<Word> words = new ArrayList<>(canonical(brackets.replaceAll(" ")));
        brackets.reset();
        while (brackets.find()) {
            canonical(brackets.group(1)).forEach(word -> words.add(word.lighter(WEIGHT_IN_BRACKETS)));
        }
        return List.copyOf(words);
    }

    private static List<Word> canonical(String text) {
        String owned = POSSESSIVE.matcher(text).replaceAll("s");
        String apart = NUMBER.matcher(UPON.matcher(owned).replaceAll("sur ")).replaceAll(" ");
        String joined = DOTTED.matcher(apart).replaceAll(letters -> Matcher.quoteReplacement(joined(letters.group())));
        return WordTable.bundled().canonical(NameFolding.plainWords(joined));
    }

    /** "H. U. " as the abbreviation "HU ", where that is one; else as it stands, as initials of people do. */
    private static String joined(String dotted) {
        String letters = NO_LETTER.matcher(dotted).replaceAll("").toLowerCase(Locale.ROOT);
        List<Word> words = WordTable.bundled().canonical(List.of(letters));
        boolean known = words.size() != 1 || !words.get(0).text().equals(letters);
        return known ? letters + " " : dotted;
    }

    private static Set<String> texts(List<Word> words) {
        Set<String> texts = new HashSet<>();
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }

    /** Words that tell parties apart, by which names are worth comparing; canonical, without repetition. */
    public Set<String> distinctiveWords() {
        return texts(words.stream().filter(Word::isDistinctive).toList());
    }

    /** All its words that count, in alphabetical order: equal for names that differ in nothing but order, spelling of kinds and language. */
    public String wordsInOrder() {
        return words.stream().filter(Word::counts).map(Word::text).sorted().collect(Collectors.joining(" "));
    }

    /** Its words in capitals and the initials of all its words, in lower case: names with one in common may be acronyms of one another. */
    public Set<String> possibleAcronyms() {
        Set<String> possible = new HashSet<>(Acronyms.in(name));
        possible.addAll(spelled().initials());
        return possible;
    }

    /** The bearer of this name under another name. */
    MatchName called(String other) {
        return new MatchName(other, kind, city, country);
    }

    /** This name, or what stands in its brackets if {@code other} is called just so: "Sida (Swedish Agency)", "Swedish Agency". */
    MatchName asIn(MatchName other) {
        return inBrackets.stream()
                .map(this::called)
                .filter(inner -> !inner.letters.isEmpty() && inner.letters.equals(other.letters))
                .findFirst()
                .orElse(this);
    }

    /** Its words in capitals that may stand for several, in lower case. */
    List<String> acronyms() {
        return acronyms;
    }

    /** The name as acronyms are made of it. */
    SpelledName spelled() {
        SpelledName known = spelled;
        if (known == null) {
            known = new SpelledName(name);
            spelled = known;
        }
        return known;
    }

    /** All that counts, as one word. */
    String letters() {
        return letters;
    }

    String name() {
        return name;
    }

    @Nullable
    PartyKind kind() {
        return kind;
    }

    @Nullable
    String city() {
        return city;
    }

    @Nullable
    String country() {
        return country;
    }

    List<Word> words() {
        return words;
    }

    boolean isCalledBySaint() {
        return words.stream().map(Word::text).anyMatch("saint"::equals);
    }

    /** The canonical words of the city. */
    public Set<String> placeWords() {
        return placeWords;
    }
}
