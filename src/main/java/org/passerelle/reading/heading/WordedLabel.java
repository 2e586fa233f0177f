package org.passerelle.reading.heading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.model.Coded;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a longer label heads by one of its words: "Intitulé du projet", "MoU in place?", "Établissement ou organisme québécois". The words are
 * those of {@code reading/heading-words.yml}.
 */
public final class WordedLabel {

    /** What stands in brackets behind a label: how to fill it in, or another form. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** Lists of words that say something of a side, and not what a column holds. */
    private static final Set<String> OF_SIDES =
            Set.of("location", "territories", "associations", "others", "sides", "joining");

    /** Those that say something of a side. */
    private static final Set<String> OF_PARTIES = Stream.concat(
                    OF_SIDES.stream(), Stream.of("abroad", "with", "parties"))
            .collect(Collectors.toSet());

    private static final Pattern BOTH_SIDES = Pattern.compile(
            "(?:[^()]{1,60}\\()?(?<first>[^()/–—-]{2,60}?)\\s*[/–—-]\\s*(?<second>[^()/–—-]{2,60}?)\\)?");

    private static final Set<String> UP_TO = Set.of("bis", "hasta", "ate", "fino", "until", "jusqu", "do", "tot");

    private static final Map<String, Pattern> WORDS = load();

    private WordedLabel() {}

    /** What {@code label} heads; {@link Heading#IGNORED} for what the model has no place for, empty when no word tells. */
    public static Optional<Heading> find(String label, HeadingNames names) {
        List<String> words = words(label);
        boolean sideOfTwo = holds("sides", words) && isOfOneOfTwo(words);
        boolean party = sideOfTwo
                || holds("parties", words)
                || words.stream()
                        .anyMatch(word -> names.find(word)
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent());
        if (sideOfTwo && words.size() == 2) {
            return Optional.of(side(words));
        }
        if (isWithPartner(words)) {
            return Optional.of(Heading.PARTNER);
        }
        if (party && holds("others", words)) {
            return Optional.of(Heading.IGNORED);
        }
        if (holds("nothing", words)
                && holds("supporter", words)
                && (holds("joining", words) || label.indexOf('/') >= 0)) {
            // "Financiador e montante"
            return Optional.of(Heading.SUPPORTER);
        }
        if (isPlaceOfSide(label, words, party)) {
            return Optional.of(side(words) == Heading.PARTNER ? Heading.CITY : Heading.HOME_CITY);
        }
        return WORDS.keySet().stream()
                .filter(list -> !OF_SIDES.contains(list) && holds(list, words))
                .findFirst()
                .map(list -> heading(list, words, party, names))
                .orElseGet(() -> party ? Optional.of(side(words)) : Optional.empty());
    }

    /** "UK side", "Strona ukraińska", "Overseas end". */
    private static boolean isOfOneOfTwo(List<String> words) {
        return words.stream()
                .anyMatch(word -> ComposedLabel.isOfPartner(word)
                        || holds("abroad", List.of(word))
                        || (Nationality.isOne(word) && !holds("sides", List.of(word))));
    }

    /** "Twinned or linked with", "PTF / partenaire extérieur". */
    private static boolean isWithPartner(List<String> words) {
        if (words.size() < 2 || words.stream().noneMatch(ComposedLabel::isOfPartner)) {
            return false;
        }
        boolean ends = holds("with", words.subList(words.size() - 1, words.size()));
        return ends || (words.contains("ptf") && holds("parties", words));
    }

    /** "Partner location", "Lieu du partenaire", but not "Lieu ou partenaire". */
    private static boolean isPlaceOfSide(String label, List<String> words, boolean party) {
        boolean ofSide = party || words.stream().anyMatch(ComposedLabel::isOfPartner);
        return ofSide && holds("location", words) && !holds("joining", words) && label.indexOf('/') < 0;
    }

    /** True when one of the words of {@code label} tells what it heads. */
    public static boolean isKnown(String label, HeadingNames names) {
        return find(label, names).filter(heading -> heading != Heading.IGNORED).isPresent();
    }

    /** True when {@code label} heads when something began or ended. */
    public static boolean isOfTime(String label, HeadingNames names) {
        return find(label, names)
                .filter(heading -> heading == Heading.SINCE || heading == Heading.UNTIL)
                .isPresent();
    }

    private static Optional<Heading> heading(String list, List<String> words, boolean party, HeadingNames names) {
        return switch (list) {
            case "nothing" -> Optional.of(Heading.IGNORED);
            case "status" ->
                isCountryAbroad(words, names) ? Optional.of(Heading.COUNTRY) : ofCooperation(list, words, party);
            case "kind" -> ofCooperation(list, words, party);
            // "Status/comments"
            case "note" -> Optional.of(holds("status", words) ? Heading.STATUS : Heading.NOTE);
            case "signature" -> Optional.of(Heading.SINCE);
            // "Dernier renouvellement", "Échéance / renouv."
            case "renewal" -> Optional.of(holds("until", words) ? Heading.UNTIL : Heading.AGREEMENT);
            // "Début - fin", but not "Laufzeit bis"
            case "until" ->
                Optional.of(
                        holds("since", words) && !UP_TO.contains(words.get(words.size() - 1))
                                ? Heading.SINCE
                                : Heading.UNTIL);
            case "abroad", "with", "parties" ->
                // "Hermanada con"
                party || words.stream().anyMatch(ComposedLabel::isOfPartner)
                        ? Optional.of(side(words))
                        : Optional.empty();
            default -> Coded.parse(Heading.class, list);
        };
    }

    /** "Organisation type" is what the party is, not what the cooperation is. */
    private static Optional<Heading> ofCooperation(String list, List<String> words, boolean party) {
        return party && words.stream().noneMatch(CooperationWords::contains)
                ? Optional.of(Heading.IGNORED)
                : Coded.parse(Heading.class, list);
    }

    /** "Stato estero" is the country of the other side. */
    private static boolean isCountryAbroad(List<String> words, HeadingNames names) {
        return holds("abroad", words)
                && words.stream()
                        .anyMatch(word ->
                                names.find(word).filter(Heading.COUNTRY::equals).isPresent());
    }

    private static Heading side(List<String> words) {
        boolean partner = words.stream().anyMatch(ComposedLabel::isOfPartner);
        return partner || holds("abroad", words) || holds("with", words) ? Heading.PARTNER : Heading.ESTABLISHMENT;
    }

    /** True when both labels begin with the same word for a body, and go on with other words: "Hôpital en France", "Hôpital en Afrique". */
    static boolean areOfOneBody(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.size() > 1
                && others.size() > 1
                && words.get(0).equals(others.get(0))
                && holds("parties", words.subList(0, 1))
                && WORDS.keySet().stream()
                        .filter(list -> !OF_PARTIES.contains(list))
                        .noneMatch(list -> holds(list, others));
    }

    /** True when {@code label} says that its side is elsewhere: "Partner abroad". */
    public static boolean isAbroad(String label) {
        return holds("abroad", words(label));
    }

    /** True when {@code label} is worded as that of a side, and not as that of others beside the two. */
    public static boolean isOfSide(String label, HeadingNames names) {
        return find(label, names)
                .filter(heading -> heading == Heading.ESTABLISHMENT || heading == Heading.PARTNER)
                .filter(heading -> !isOfOthers(label) && !isOfAssociation(label))
                .isPresent();
    }

    /** True when {@code label} holds a word for the other side: "Localité ou partenaire au Sud". */
    static boolean isOfPartner(String label) {
        return words(label).stream().anyMatch(ComposedLabel::isOfPartner);
    }

    /** True when {@code label} is of those beside the two sides: "Altri partner". */
    static boolean isOfOthers(String label) {
        return holds("others", words(label));
    }

    /** True when {@code label} is of an association of people: "ONG", "Comité / asso". */
    public static boolean isOfAssociation(String label) {
        return holds("associations", words(label));
    }

    /** True when {@code label} says of which country its side is: "UK partner(s)". */
    static boolean isOfANation(String label) {
        return words(label).stream().anyMatch(Nationality::isOne);
    }

    /** True when {@code label} speaks of the day on which something was signed. */
    public static boolean isOfSignature(String label) {
        return holds("signature", words(label));
    }

    /** True when {@code label} speaks of when an agreement was renewed. */
    public static boolean isOfRenewal(String label) {
        List<String> words = words(label);
        return holds("renewal", words) && !holds("until", words) && !holds("signature", words);
    }

    /** True when {@code words} are a name that begins with a word for one body or territory, and hold none for the other side: "CHU de Nantes". */
    public static boolean isOfABody(List<String> words, HeadingNames names) {
        List<String> first = words.subList(0, Math.min(2, words.size()));
        boolean body = holds("parties", first)
                || holds("territories", first)
                || names.find(first.get(0))
                        .filter(heading -> heading == Heading.ESTABLISHMENT
                                || heading == Heading.DEPARTMENT
                                || heading == Heading.STATE)
                        .isPresent();
        return body
                && words.stream()
                        .noneMatch(word -> ComposedLabel.isOfPartner(word)
                                || word.contains("partner")
                                || CooperationWords.contains(word)
                                || holds("abroad", List.of(word)));
    }

    /** True when {@code label} says that both sides stand below it: "UK partner – overseas partner", "Enti (locale - estero)". */
    public static boolean isOfBothSides(String label) {
        Matcher two = BOTH_SIDES.matcher(label.strip());
        return two.matches() && isAbroad(two.group("second")) && !isAbroad(two.group("first"));
    }

    /** True when {@code label} speaks of an agreement: "MoU ends". */
    public static boolean isOfAgreement(String label) {
        return holds("agreement", words(label));
    }

    /** True when {@code label} speaks of partners, of territories or of places, whose names may be one word that is that of no body. */
    public static boolean isOfPartnersOrTerritories(String label) {
        List<String> words = words(label);
        return words.stream().anyMatch(ComposedLabel::isOfPartner)
                || holds("territories", words)
                || holds("location", words);
    }

    /** True when {@code label} is nothing but a word for where something lies: "Location". */
    static boolean isLocation(String label) {
        List<String> words = words(label);
        return words.size() == 1 && holds("location", words);
    }

    /** True for a word for one of two: "side", "partie". */
    static boolean isSide(String word) {
        return holds("sides", List.of(word));
    }

    /** True for "and" and "or". */
    static boolean isJoining(String word) {
        return holds("joining", List.of(word));
    }

    private static boolean holds(String list, List<String> words) {
        Pattern pattern = WORDS.get(list);
        return pattern != null
                && words.stream().anyMatch(word -> pattern.matcher(word).matches());
    }

    private static List<String> words(String label) {
        String bare = BRACKETS.matcher(label.indexOf(' ') < 0 ? HeadingNames.apart(label) : label)
                .replaceAll(" ");
        return Stream.of(Folding.words(bare).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Pattern> load() {
        try (InputStream in = WordedLabel.class.getResourceAsStream("/reading/heading-words.yml")) {
            Map<String, List<String>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, Pattern> words = new LinkedHashMap<>();
            read.forEach((list, forms) -> words.put(list, pattern(forms)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(List<String> forms) {
        List<String> alternatives = new ArrayList<>();
        forms.forEach(form -> alternatives.add(form.replace("*", "\\p{L}*")));
        return Pattern.compile(String.join("|", alternatives));
    }
}
