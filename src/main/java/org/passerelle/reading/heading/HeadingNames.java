package org.passerelle.reading.heading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.passerelle.model.Coded;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which heading of the model a heading of a file is: by {@code reading/headings.yml} and by what a mapping file adds. */
public final class HeadingNames {

    /** A mistyped heading has one letter wrong, and one more for as many letters as this. */
    private static final int LETTERS_PER_FAULT = 8;

    /** A shorter label is mistyped for nothing. */
    private static final int SHORT = 4;

    /** A longer text cannot be a mistyped heading. */
    private static final int LONG = 100;

    /** "Art¹": a note below the list says more. */
    private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁰-⁹†‡]+");

    /** The number of a question: "Q3 Ville", "4) Pays". */
    private static final Pattern QUESTION = Pattern.compile("^\\s*(?:Q\\s*)?\\d{1,2}\\s*[.):-]?\\s+(?=\\p{L})");

    private static final Pattern PLURAL = Pattern.compile("\\((e?s)\\)", Pattern.CASE_INSENSITIVE);
    /** "Situation au 31/12/2012", "Status as of May 2012". */
    private static final Pattern AS_OF = Pattern.compile(
            " (?:a|au|as of|as at|at|en date du|al|zum|per|na dzien|op|pr|ende) (?:(?:the )?(?:end of|fin|fine|ende) ?)?(?:\\d{1,2} )?(?:\\d{1,2} |\\p{L}+ )?\\d{4}$");

    private static final Pattern NUMBER = Pattern.compile(" ?\\d{1,3}$");
    static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "es", "it", "pt", "pl", "nl", "sv", "nb", "da");

    /** Where a word of its own begins within one: {@code partnerCity}. */
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** What exports add to the name of a column that holds a label. */
    private static final Pattern LABEL = Pattern.compile(" (label|name|nom)$");

    private static final Map<Heading, Map<String, List<String>>> DATA = load();

    private static final Map<String, Heading> TOWN = index(Set.of("town"));
    private static final Map<String, Heading> COUNTRIES = index(Set.of("countries"));
    private static final Map<String, Heading> MEMBERS = index(Set.of("members"));
    private static final Map<String, Heading> MEMBER = index(Set.of("member"));

    private final Map<String, Heading> general;
    private final Map<String, Heading> pairs;
    private final Map<String, Heading> wikidata;

    private final Map<String, Heading> mapped;

    private HeadingNames(
            Map<String, Heading> general,
            Map<String, Heading> pairs,
            Map<String, Heading> wikidata,
            Map<String, Heading> mapped) {
        this.mapped = mapped;
        this.general = general;
        this.pairs = pairs;
        this.wikidata = wikidata;
    }

    /** The known headings; those of {@code mapped} go before them. */
    public static HeadingNames with(Map<String, Heading> mapped) {
        Map<String, Heading> general = index(LANGUAGES);
        Map<String, Heading> pairs = index(Set.of("pairs"));
        Map<String, Heading> own = new HashMap<>();
        mapped.forEach((label, heading) -> {
            own.put(fold(label), heading);
            general.put(fold(label), heading);
            pairs.remove(fold(label));
        });
        return new HeadingNames(general, pairs, index(Set.of("wikidata")), own);
    }

    /** What {@code label} heads in a survey, a profile or a list. */
    public Optional<Heading> find(String label) {
        return find(general, label).or(() -> find(pairs, label));
    }

    /** What a mapping file says of {@code label}. */
    public Optional<Heading> findMapped(String label) {
        return find(mapped, label);
    }

    /** What {@code label} heads beside a column of towns: there, {@code State} means theirs. */
    public Optional<Heading> findBesideTown(String label) {
        return find(TOWN, label);
    }

    /** What {@code label} heads where other columns hold the countries: the "Stato" of a cooperation beside "Paese". */
    public Optional<Heading> findBesideCountries(String label) {
        return find(COUNTRIES, label);
    }

    /** What {@code label} heads in a list of members that has no other column for them. */
    public Optional<Heading> findAmongMembers(String label) {
        return find(MEMBERS, label);
    }

    /** What {@code label} heads where a column holds the members of something: them, or what each is there. */
    public Optional<Heading> findOfMember(String label) {
        return find(MEMBER, label)
                // "Member institution"
                .or(() -> Optional.ofNullable(MEMBER.get(StringUtils.substringBefore(fold(label), " "))));
    }

    /** What {@code label} heads when it names one of two equals, as {@code City B}. */
    public Optional<Heading> findInPairs(String label) {
        return find(pairs, label);
    }

    /** What a variable of a SPARQL result holds; its label and precision are found by the variable itself. */
    public Optional<Heading> findVariable(String variable) {
        return Optional.ofNullable(wikidata.get(fold(variable)));
    }

    /** The heading that a mistyped label comes nearest to; empty when none is near. */
    public Optional<Heading> nearest(String label) {
        if (label.length() > LONG) {
            return Optional.empty();
        }
        String folded = withoutNumber(fold(label));
        int faults = 1 + folded.length() / LETTERS_PER_FAULT;
        if (folded.length() < SHORT) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(faults);
        return general.entrySet().stream()
                .map(entry -> Map.entry(entry.getValue(), distance.apply(folded, entry.getKey())))
                .filter(entry -> entry.getValue() >= 0)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The names of {@code heading} in {@code list}: {@code en}, {@code fr}, {@code pairs} or {@code wikidata}, best first. */
    public static List<String> names(Heading heading, String list) {
        return DATA.getOrDefault(heading, Map.of()).getOrDefault(list, List.of());
    }

    /** {@code Lien avec une coop. déc.} as {@code lien avec une coop dec}, {@code Partenaire(s)} as {@code partenaires}. */
    static String fold(String label) {
        String asked = QUESTION.matcher(FOOTNOTE.matcher(label).replaceAll("")).replaceFirst("");
        return Folding.words(PLURAL.matcher(asked).replaceAll("$1"));
    }

    /** {@code partnerCity} as {@code partner City}. */
    static String apart(String label) {
        return CAMEL.matcher(label).replaceAll(" ");
    }

    /** A folded text without a number at its end; all of it when it is nothing else. */
    private static String withoutNumber(String folded) {
        String rest = NUMBER.matcher(folded).replaceFirst("");
        return rest.isEmpty() ? folded : rest;
    }

    private static Optional<Heading> find(Map<String, Heading> names, String label) {
        String folded = fold(label);
        String apart = fold(apart(label));
        return Stream.of(
                        folded,
                        apart,
                        LABEL.matcher(apart).replaceFirst(""),
                        AS_OF.matcher(folded).replaceFirst(""),
                        fold(Folding.withoutBrackets(label)))
                .flatMap(form -> Stream.of(form, withoutNumber(form)))
                .flatMap(form -> Stream.of(form, form + "s", form.replaceFirst("s$", "")))
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Map<String, Heading> index(Set<String> lists) {
        Map<String, Heading> index = new HashMap<>();
        DATA.forEach((heading, names) -> names.forEach((list, labels) -> {
            if (lists.contains(list)) {
                labels.forEach(label -> index.put(fold(label), heading));
            }
        }));
        return index;
    }

    private static Map<Heading, Map<String, List<String>>> load() {
        try (InputStream in = HeadingNames.class.getResourceAsStream("/reading/headings.yml")) {
            Map<String, Map<String, List<String>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return read.entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> Coded.parse(Heading.class, entry.getKey()).orElseThrow(),
                            Map.Entry::getValue,
                            (one, other) -> one,
                            () -> new EnumMap<>(Heading.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
