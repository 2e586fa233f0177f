package org.passerelle.reading.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;

/** Labels put together from words that are known: "Institution partenaire", "Partnerklinik", "Pays de la collectivité", "Lead country". */
public final class ComposedLabel {

    private static final Pattern PARTNER = Pattern.compile(
            "partners?|part|partenaires?|collaborating|twin|twinned|sister|foreign|overseas|etrang.*|ausland.*|extranjer.*|estrangeir.*|stranier.*|zagraniczn.*|utenlandsk.*|udenlandsk.*|utlandsk.*|buitenlands.*|jumel.*|soci[oa]s?|gemell.*|herman.*|geminad.*|parceir.*|partnersk.*|beneficiaires?|beneficiary|beneficiari[oa]s?|hosts?|hotes?|accueil|receiving|homologues?|homolog[oa]s?|congeneres?|counterparts?|contrapartes?");

    /** Not the words for twins, which are towns themselves. */
    private static final Pattern PLAIN_PARTNER =
            Pattern.compile("partner|partenaires?|soci[oa]s?|parceir[oa]s?|partnersk.*");

    private static final Pattern ONE_OF_PARTNERS =
            Pattern.compile(".+ partners?|(?:partenaires?|soci[oa]s?|parceir[oa]s?) .+");

    /** "Ort des Partners", "Città del partner": where the partner lies; "ville partenaire" is one. */
    private static final Pattern TOWN_OF_PARTNER = Pattern.compile(
            "(?<town>\\p{L}+) (?:of|du|des|de|del|della|do|da|van|av|der)(?: the| le| la| l| de)? (?:partner[sa]?|partenaires?|soci[oa]s?|parceir[oa]s?)");

    private static final Set<String> LEAD = Set.of(
            "lead",
            "leading",
            "home",
            "porteur",
            "porteuse",
            "pilote",
            "french",
            "francais",
            "francaise",
            "francaises");

    private static final Set<String> SMALL = Set.of(
            "de",
            "du",
            "des",
            "d",
            "la",
            "le",
            "l",
            "of",
            "the",
            "del",
            "della",
            "dell",
            "di",
            "do",
            "da",
            "der",
            "van",
            "het",
            "av",
            "af",
            "by",
            "for",
            "s",
            "name",
            "nom",
            "local",
            "locale",
            "locales",
            "territoriale",
            "territoriales");

    /** "Partnerklinik", but not "Partnership". */
    private static final Pattern COMPOUND = Pattern.compile("partner(?!ship|schaft|schap|stw)(\\p{L}{3,})");

    /** A longer text heads nothing. */
    private static final int LONGEST = 100;

    private static final Pattern COUNTRY_AND_TOWN = Pattern.compile(
            "(?iu)(?<country>[\\p{L} ]+?)(?:\\s*[/,;–&-]\\s*|\\s+(?:et|and|und|y|e|i|en)\\s+)(?<town>[\\p{L} ]+)");

    private static final Pattern PARTY_AND_PLACE =
            Pattern.compile("(?<party>[^(),/]+?)\\s*(?:\\((?<said>[^()]+)\\)|[,/]\\s*(?<behind>[^(),/]+))");

    private static final Pattern FROM_TO = Pattern.compile("(?<from>[^/–—→-]+?)\\s*[/–—→-]\\s*(?<to>[^/–—→-]+)");

    private static final Pattern PLACES =
            Pattern.compile("\\s*(?:[,/&-]|\\bet\\b|\\band\\b|\\bund\\b|\\by\\b|\\be\\b)\\s*");

    private final HeadingNames names;

    public ComposedLabel(HeadingNames names) {
        this.names = names;
    }

    /** What {@code label} heads; empty when it is not composed of a party with a country, or with a word for its side. */
    public Optional<Heading> find(String label) {
        List<String> words = words(label);
        return names.find(String.join(" ", words))
                .or(() -> partyWithPlace(label))
                .or(() -> isPeriod(label) ? Optional.of(Heading.SINCE) : Optional.empty())
                .or(() -> isCountryAndTown(label) ? Optional.of(Heading.COUNTRY) : Optional.empty())
                .or(() -> TimeLabel.find(words, names))
                .or(() -> isTownOfThePartner(label) ? Optional.of(Heading.CITY) : Optional.empty())
                .or(() -> composed(label, words));
    }

    /** "Localidad (contraparte)", "Country (partner)". */
    Optional<Heading> placeOfPartner(String label) {
        Matcher both = PARTY_AND_PLACE.matcher(label.strip());
        boolean partner = label.length() <= LONGEST
                && both.matches()
                && both.group("said") != null
                && isPartner(both.group("said"))
                && isPlace(both.group("party"));
        return partner
                ? Optional.of(isCountry(HeadingNames.fold(both.group("party"))) ? Heading.COUNTRY : Heading.CITY)
                : Optional.empty();
    }

    /** "Desde-hasta", "Start / End". */
    private boolean isPeriod(String label) {
        Matcher both = FROM_TO.matcher(label.strip());
        return label.length() <= LONGEST
                && both.matches()
                && names.find(both.group("from")).filter(Heading.SINCE::equals).isPresent()
                && names.find(both.group("to")).filter(Heading.UNTIL::equals).isPresent();
    }

    /** "Étab. partenaire (ville, pays)", "Partnerkommune / Land": a partner, and behind it the words for where that lies. */
    private Optional<Heading> partyWithPlace(String label) {
        Matcher both = PARTY_AND_PLACE.matcher(label.strip());
        boolean place = label.length() <= LONGEST
                && both.matches()
                && Stream.of(PLACES.split(both.group(both.group("said") == null ? "behind" : "said"), -1))
                        .filter(word -> !word.isBlank())
                        .allMatch(this::isPlace);
        return place
                ? Optional.of(both.group("party")).flatMap(this::find).filter(Heading.PARTNER::equals)
                : Optional.empty();
    }

    private boolean isPlace(String words) {
        return isCountry(HeadingNames.fold(words)) || isPlainTown(words) || WordedLabel.isLocation(words);
    }

    /**
     * Whether {@code label} holds a word for a town beside words that only describe it: "Ville française", "U.S. Community", "Polnische
     * Gemeinde".
     */
    public boolean isDescribedTown(String label) {
        return isDescribed(
                label,
                word -> isPlainTown(word)
                        // "Subside / source" is not of one end of an edge
                        && names.find(word).filter(Heading.SOURCE::equals).isEmpty());
    }

    private Optional<Heading> composed(String label, List<String> words) {
        boolean second = words.stream().anyMatch(ComposedLabel::isOfPartner);
        boolean first = words.stream().anyMatch(LEAD::contains);
        boolean country = words.stream().anyMatch(this::isCountry);
        if (!first && !second && isTownAndCountry(words)) {
            return Optional.of(Heading.COUNTRY);
        }
        List<String> rest = new ArrayList<>(words);
        rest.removeIf(word -> isOfPartner(word) || LEAD.contains(word) || isCountry(word));
        if (first && second && rest.isEmpty() && !country) {
            // "Overseas lead"
            return Optional.of(Heading.PARTNER);
        }
        if (first == second && (first || !country)) {
            return Optional.empty();
        }
        if (isTownOfBody(rest) && label.indexOf('/') < 0) {
            // "Ort der Partnereinrichtung"
            return Optional.of(second ? Heading.CITY : Heading.HOME_CITY);
        }
        Optional<Heading> party = rest.isEmpty()
                ? Optional.of(second ? Heading.PARTNER : Heading.ESTABLISHMENT)
                : names.find(String.join(" ", rest)).map(found -> second ? partner(found) : found);
        if (second && party.filter(Heading.CITY::equals).isPresent()) {
            // "Localité partenaire"
            return Optional.of(Heading.CITY);
        }
        boolean twice = second && words.size() > 1;
        return party.filter(found -> !rest.isEmpty() || country || twice).flatMap(found -> side(found, country));
    }

    /** Whether {@code label} names one of several partners, in a list that calls both sides so: "UK partner", "Partenaire britannique". */
    public static boolean isOneOfPartners(String label) {
        return ONE_OF_PARTNERS.matcher(Folding.words(label)).matches();
    }

    /** Whether {@code label} is a longer form of one that {@linkplain HeadingNames#findInPairs names one of two equals}. */
    public boolean isOfPairs(String label) {
        String rest = words(label).stream().filter(word -> !LEAD.contains(word)).collect(Collectors.joining(" "));
        return names.findInPairs(rest).isPresent() || isDescribedTown(label);
    }

    /** Whether {@code label} holds a word for a part of a country beside words that only describe it: "U.S. State", "Région française". */
    public boolean isDescribedTerritory(String label) {
        return isDescribed(label, this::isTerritory);
    }

    /** Whether {@code label} names a side by what it is and whose: {@link #isDescribedTown}, "UK lead", "Deutsche Einrichtung", "Hospital español". */
    public boolean isDescribedSide(String label) {
        return isDescribedTown(label) || isBodyOfANation(label);
    }

    /** Whether {@code label} is a word for a body beside one for its country. */
    public boolean isBodyOfANation(String label) {
        List<String> words = words(label);
        return isDescribed(label, this::isBody)
                && words.stream().filter(word -> !isBody(word)).allMatch(Nationality::isOne);
    }

    private boolean isTownOfBody(List<String> words) {
        return words.size() == 2
                && words.stream().anyMatch(this::isPlainTown)
                && words.stream().anyMatch(word -> isBody(word) && !isPlainTown(word));
    }

    private boolean isTownOfThePartner(String label) {
        Matcher town = TOWN_OF_PARTNER.matcher(HeadingNames.fold(label));
        return label.length() <= LONGEST && town.matches() && isPlainTown(town.group("town"));
    }

    /** "Ville - Pays" holds both of a side, "Pays de la ville" the country of a town. */
    private boolean isTownAndCountry(List<String> words) {
        List<String> both =
                words.stream().filter(word -> !WordedLabel.isJoining(word)).toList();
        return both.size() == 2
                && (isPlainTown(both.get(0)) || WordedLabel.isLocation(both.get(0)))
                && isCountry(both.get(1));
    }

    /** "Pays / ville". */
    private boolean isCountryAndTown(String label) {
        Matcher both = COUNTRY_AND_TOWN.matcher(label.strip());
        return label.length() <= LONGEST
                && both.matches()
                && (areCountryAndPlace(both.group("country"), both.group("town"))
                        || areCountryAndPlace(both.group("town"), both.group("country")));
    }

    private boolean areCountryAndPlace(String country, String place) {
        return isCountry(HeadingNames.fold(country))
                && (isPlainTown(place)
                        || WordedLabel.isLocation(place)
                        || names.find(place).filter(Heading.CITY::equals).isPresent()
                        || isTerritory(HeadingNames.fold(place)));
    }

    private boolean isBody(String word) {
        return WordedLabel.isSide(word)
                || names.find(word).filter(Heading.ESTABLISHMENT::equals).isPresent();
    }

    private boolean isDescribed(String label, Predicate<String> place) {
        List<String> words = words(label);
        List<String> rest = words.stream().filter(place.negate()).toList();
        return !rest.isEmpty()
                && rest.size() < words.size()
                && rest.stream()
                        .noneMatch(word -> isOfPartner(word) || names.find(word).isPresent());
    }

    private boolean isTerritory(String word) {
        // "State" alone may be that of a cooperation too
        return names.findBesideTown(word)
                .or(() -> names.find(word))
                .filter(found -> found == Heading.STATE || found == Heading.DEPARTMENT)
                .isPresent();
    }

    /** What says in which territory the other side lies, or is it: "Région partenaire", "Partnerregion". */
    public Optional<Heading> territoryOfPartner(String label) {
        List<String> words = words(label);
        String rest = words.stream().filter(word -> !isOfPartner(word)).collect(Collectors.joining(" "));
        if (words.stream().noneMatch(ComposedLabel::isOfPartner)) {
            return Optional.empty();
        }
        // "Sister State/Province"
        boolean several = !rest.isEmpty() && Stream.of(rest.split(" ", -1)).allMatch(this::isTerritory);
        return names.find(rest)
                .filter(found -> found == Heading.STATE || found == Heading.DEPARTMENT)
                .or(() -> several ? Optional.of(Heading.STATE) : Optional.empty());
    }

    /** Whether {@code label} heads the towns of partners: "Partnerstadt", "partnerCity". A twin town is a party of its own. */
    public boolean isTownOfPartner(String label) {
        List<String> words = words(label);
        String rest = words.stream()
                .filter(word -> !PLAIN_PARTNER.matcher(word).matches())
                .collect(Collectors.joining(" "));
        return words.stream().anyMatch(word -> PLAIN_PARTNER.matcher(word).matches()) && isPlainTown(rest);
    }

    /** Whether one of the words of {@code label} is one for a town: "Ville jumelle", "Foreign city", "Partnerstadt". */
    public boolean holdsTown(String label) {
        return names.findInPairs(label).isPresent() || words(label).stream().anyMatch(this::isPlainTown);
    }

    /** Whether {@code label} heads a side only where the sides are equals or territories: "Ville", "Région" beside "Région partenaire". */
    public boolean isOfEquals(String label) {
        return names.findInPairs(label).isPresent()
                || names.find(label).map(Heading::tellsWhere).orElseGet(() -> isOfPairs(label));
    }

    /** Whether {@code label} is nothing but a word for the other side: "Beneficiary". */
    boolean isPartner(String label) {
        List<String> words = words(label);
        return !words.isEmpty() && words.stream().allMatch(ComposedLabel::isOfPartner);
    }

    /** Whether {@code label} is nothing but a word for a town: "City", "Ort". */
    public boolean isPlainTown(String label) {
        return names.findInPairs(label).filter(Heading.ESTABLISHMENT::equals).isPresent();
    }

    /** What {@code label} says of the party that {@code party} heads, by the same word before both: "Delivery country" beside "Delivery partner". */
    public Optional<Heading> besideParty(String label, String party) {
        List<String> words = words(label);
        List<String> ofParty = words(party);
        if (words.size() != 2 || ofParty.isEmpty() || !words.get(0).equals(ofParty.get(0))) {
            return Optional.empty();
        }
        String what = words.get(1);
        if (isCountry(what)) {
            return Optional.of(Heading.COUNTRY);
        }
        return isPlainTown(what) ? Optional.of(Heading.CITY) : Optional.empty();
    }

    private static List<String> words(String label) {
        return Stream.of(HeadingNames.fold(HeadingNames.apart(label)).split(" "))
                .flatMap(ComposedLabel::apart)
                .filter(word -> !SMALL.contains(word) && !StringUtils.isNumeric(word))
                .toList();
    }

    static boolean isOfPartner(String word) {
        return PARTNER.matcher(word).matches();
    }

    private static Stream<String> apart(String word) {
        Matcher compound = COMPOUND.matcher(word);
        return compound.matches() ? Stream.of("partner", compound.group(1)) : Stream.of(word);
    }

    /** Whether one of the words of {@code label} is one for a country, brackets and all. */
    boolean holdsCountry(String label) {
        return Stream.of(HeadingNames.fold(label).split(" ")).anyMatch(this::isCountry);
    }

    private boolean isCountry(String word) {
        return names.find(word).filter(Heading.COUNTRY::equals).isPresent();
    }

    private static Heading partner(Heading found) {
        return found == Heading.ESTABLISHMENT ? Heading.PARTNER : found;
    }

    private static Optional<Heading> side(Heading party, boolean country) {
        return switch (party) {
            case ESTABLISHMENT -> Optional.of(country ? Heading.HOME_COUNTRY : Heading.ESTABLISHMENT);
            case PARTNER -> Optional.of(country ? Heading.COUNTRY : Heading.PARTNER);
            default -> Optional.empty();
        };
    }
}
