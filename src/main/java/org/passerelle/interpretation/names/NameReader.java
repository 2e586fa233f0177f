package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.CommonNouns;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;

/** Of what kind the party is that a name names: by the heading of its column, by its own words, or by what registers know. */
final class NameReader {

    /** A university or a ministry in a column of hospitals is still one; a foundation there is a hospital that is called so. */
    private static final Set<PartyKind> PLAIN = Set.of(PartyKind.UNIVERSITY, PartyKind.PUBLIC_BODY);

    /** What is longer is a text, and no name of a territory. */
    private static final int LONGEST = 100;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

    private final WordsForKinds kinds;
    private final KindOfHeading headings;
    private final TellingWords telling;
    private final HeadNoun heads;
    private final CityNames cities;
    private final BodyNames bodies;
    private final TerritoryNames territories;
    private final WordedTerritory worded;

    NameReader(
            Phrases<PartyKind> kinds,
            KindOfHeading headings,
            TellingWords telling,
            HeadNoun heads,
            CityNames cities,
            TerritoryNames territories) {
        this.kinds = new WordsForKinds(kinds, telling);
        this.headings = headings;
        this.telling = telling;
        this.heads = heads;
        this.cities = cities;
        this.bodies = new BodyNames(cities);
        this.territories = territories;
        this.worded = new WordedTerritory(territories, cities);
    }

    /** The party that {@code name} names; {@code otherwise} is its kind when no word and no code of the cell tells it. */
    PartyInText read(SoughtName name, PartyKind otherwise) {
        Optional<PartyKind> coded = Codes.kind(name.passage());
        boolean territory = isTerritory(otherwise);
        List<Phrases.Hit<PartyKind>> words = kinds.in(name.passage(), name.span(), coded.isPresent(), territory);
        boolean nothing = words.isEmpty() && coded.isEmpty();
        return underHeading(name, words, otherwise)
                .or(() -> nothing ? known(name, territory) : Optional.empty())
                .or(() -> territory ? company(name, words) : Optional.empty())
                .or(() -> words.isEmpty() || (territory && coded.isEmpty() && cities.bears(name.words(), name.home()))
                        ? Optional.of(withoutKind(
                                name,
                                coded.orElseGet(() -> otherwise == PartyKind.CITY ? kindOfTown(name) : otherwise)))
                        : Optional.empty())
                .orElseGet(() -> byItsWord(name, words, coded.isPresent()));
    }

    /** Where a list holds towns, L'Hôpital and Ho Chi Minh City are some. */
    static boolean isTerritory(PartyKind otherwise) {
        return otherwise.isTerritory() && otherwise != PartyKind.COUNTRY;
    }

    private static PartyInText of(PartyMention mention, SoughtName name) {
        return new PartyInText(mention, name.span(), null, List.of(), name.unit());
    }

    /** A name under a heading that says what it is; its own word for a kind says only where its proper words begin. */
    private Optional<PartyInText> underHeading(
            SoughtName name, List<Phrases.Hit<PartyKind>> words, PartyKind otherwise) {
        PartyKind heading = headings.of(name.passage().label())
                .filter(kind -> kind == otherwise && !kind.isTerritory())
                .orElse(null);
        if (heading == null) {
            return Optional.empty();
        }
        if (heading == PartyKind.ASSOCIATION && isTown(name.span(), words)) {
            return Optional.of(worded.read(name.passage(), name.span(), words.get(0), name.home(), name.department()));
        }
        if (!words.isEmpty() && isPlain(name.passage(), heads.of(name.passage(), name.span(), words), heading)) {
            return Optional.empty();
        }
        int from = words.isEmpty() ? name.span().end() : words.get(0).span().end();
        return Optional.of(located(bodies.read(name, heading, from), name.home() != null, name));
    }

    /** Without a town and a division nothing says that it lies in the home country. */
    private static PartyInText located(PartyInText party, boolean atHome, SoughtName name) {
        return atHome || name.department() != null || !party.cities().isEmpty() ? party : party.with(null);
    }

    /** "Ayuntamiento de Getafe" is one in a column of associations too. */
    private static boolean isTown(Span name, List<Phrases.Hit<PartyKind>> words) {
        return !words.isEmpty()
                && words.get(0).meaning() == PartyKind.CITY
                && words.get(0).span().start() == name.start();
    }

    /** What a name says in spite of the heading of its column: a hospital among universities is one too, and so is a school among hospitals. */
    private boolean isPlain(Passage passage, Phrases.Hit<PartyKind> said, PartyKind heading) {
        return (PLAIN.contains(said.meaning()) && !telling.isVague(passage, said))
                || (said.meaning() == PartyKind.HOSPITAL && heading == PartyKind.UNIVERSITY)
                || (said.meaning() == PartyKind.SCHOOL && heading == PartyKind.HOSPITAL);
    }

    /** What a name without a word for a kind is by what registers and other words say. */
    private Optional<PartyInText> known(SoughtName name, boolean inTerritories) {
        Optional<PartyMention> french = territories.french(name.words(), name.home());
        if (french.isPresent()) {
            return Optional.of(of(french.get(), name));
        }
        if (telling.isOfHealth(name.passage(), name.span())) {
            int first = PartyNames.firstToken(name.passage(), name.span());
            int from = name.passage().tokens().get(first).end();
            return Optional.of(bodies.read(name, PartyKind.HOSPITAL, from));
        }
        return inTerritories ? below(name).map(part -> of(part, name)) : Optional.empty();
    }

    /** A part of a country below the first, where no register has what the name says. */
    private Optional<PartyMention> below(SoughtName name) {
        boolean registered = name.span().end() - name.span().start() > LONGEST
                || territories
                        .named(name.words(), PartyKind.REGION, name.home())
                        .isPresent();
        return registered ? Optional.empty() : territories.below(name.words(), name.home(), name.division());
    }

    private Optional<PartyInText> company(SoughtName name, List<Phrases.Hit<PartyKind>> words) {
        boolean others = words.stream().anyMatch(hit -> !hit.meaning().isTerritory());
        return !others && telling.isCompany(name.passage(), name.span())
                ? Optional.of(
                        bodies.read(name, PartyKind.ORGANISATION, name.span().start()))
                : Optional.empty();
    }

    /** A name without a word for its kind may be that of a body from anywhere. */
    private PartyInText withoutKind(SoughtName name, PartyKind kind) {
        Optional<PartyMention> headed = ofHeading(name, kind);
        Optional<PartyMention> territory = headed.or(() -> territories.named(name.words(), kind, name.home()));
        if (territory.isPresent() && (name.department() == null || headed.isPresent())) {
            return of(territory.get(), name);
        }
        if (kind == PartyKind.REGION) {
            return withoutKind(name, PartyKind.CITY);
        }
        boolean noTown = Codes.kind(name.passage())
                .filter(coded -> coded != PartyKind.PUBLIC_BODY)
                .isPresent();
        Optional<CityInName> city =
                noTown || (name.home() == null && kind != PartyKind.CITY) ? Optional.empty() : city(name);
        return kind == PartyKind.CITY || city.isPresent()
                ? town(name, city, kind)
                : located(bodies.read(name, kind, name.span().start()), false, name);
    }

    private Optional<CityInName> city(SoughtName name) {
        return cities.city(name.passage(), name.span(), name.home(), name.department());
    }

    private static PartyInText town(SoughtName name, Optional<CityInName> city, PartyKind kind) {
        PartyMention mention = city.map(CityInName::city)
                .orElseGet(
                        () -> new PartyMention(name.words(), name.words(), kind, null, name.home(), name.division()));
        return new PartyInText(
                mention, name.span(), name.department(), city.stream().toList(), name.unit());
    }

    /** In a column of regions, departments or groups of communes each name is that of one. */
    private Optional<PartyMention> ofHeading(SoughtName name, PartyKind kind) {
        return headings.of(name.passage().label())
                .filter(heading -> heading == kind && kind != PartyKind.CITY && isTerritory(kind))
                .map(heading -> territories.of(name.words(), name.words(), kind, name.home()));
    }

    /** Where no heading says town, a name that no register has and that holds a common noun is not taken for one: "Parc national de Taza". */
    private PartyKind kindOfTown(SoughtName name) {
        boolean open = headings.of(name.passage().label()).isEmpty()
                && (CommonNouns.standIn(name.words())
                        || telling.isCalledAsABody(name.passage(), name.span())
                        || ACRONYM.matcher(name.words()).matches())
                && city(name).isEmpty()
                && territories.named(name.words(), PartyKind.CITY, name.home()).isEmpty();
        return open ? PartyKind.ORGANISATION : PartyKind.CITY;
    }

    private PartyInText byItsWord(SoughtName name, List<Phrases.Hit<PartyKind>> words, boolean isCoded) {
        Passage passage = name.passage();
        Phrases.Hit<PartyKind> word = telling.asSpelled(passage, name.span(), heads.of(passage, name.span(), words));
        int after = words.get(0).span().end();
        if (word.meaning().isTerritory() && isOfABody(name, word)) {
            return bodies.read(name, PartyKind.ORGANISATION, after);
        }
        return worded.ofAnOffice(passage, name.span(), word, name.home())
                .or(() -> word.meaning() == PartyKind.PUBLIC_BODY && !isCoded
                        ? territories.prefecture(name.words(), name.home()).map(led -> of(led, name))
                        : Optional.empty())
                .orElseGet(() -> word.meaning().isTerritory()
                        ? worded.read(passage, name.span(), word, name.home(), name.department())
                        : bodies.read(name, isCompany(name, word) ? PartyKind.ORGANISATION : word.meaning(), after));
    }

    private boolean isCompany(SoughtName name, Phrases.Hit<PartyKind> word) {
        return word.meaning() == PartyKind.ASSOCIATION && telling.isCompany(name.passage(), name.span());
    }

    /** True when the word for a territory says whose the body is, or where. */
    private boolean isOfABody(SoughtName name, Phrases.Hit<PartyKind> word) {
        return isBeforeABody(name.passage(), name.span(), word)
                || worded.isOfABody(name.passage(), name.span(), word, name.home())
                || worded.isOfABodyBefore(name.passage(), name.span(), word, name.home());
    }

    /** "Southern Region Health Bureau": behind the word for a territory stands what the body is. */
    private boolean isBeforeABody(Passage passage, Span name, Phrases.Hit<PartyKind> word) {
        Span behind = passage.trimmed(new Span(word.span().end(), name.end()), " ");
        return word.span().start() > name.start()
                && !behind.isEmpty()
                && Character.isUpperCase(passage.text().charAt(behind.start()))
                && telling.endsAsABody(passage, behind);
    }
}
