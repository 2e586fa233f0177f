package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Articles;
import org.passerelle.interpretation.text.CommonNouns;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartyKind;

/** A territory with a word for what it is: "Conseil régional de Lorraine", "Commune rurale de Dogo", "Kanagawa Prefecture". */
final class WordedTerritory {

    /** What stands between the word for a territory and its name: "Commune rurale de Dogo". */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?:\\p{Ll}[\\p{L}-]+|Foral|Provincial|Distrital|Regional|Municipal|Insular|Rural) (?:de la |de l['’]|de |del |du |des |d['’]|of |di |do |da )(?=\\p{Lu})");

    /** "Wilaya di Algeri", "Region von Tanger", but not "Da Nang". */
    private static final Pattern OF =
            Pattern.compile("(?:di|del|della|dello|dei|do|da|dos|das|von|van)\\s+(?=\\p{Lu})|dell['’](?=\\p{Lu})");

    private final TerritoryNames territories;
    private final CityNames cities;

    WordedTerritory(TerritoryNames territories, CityNames cities) {
        this.territories = territories;
        this.cities = cities;
    }

    /** "Conseil régional de l'ordre des médecins": what the word for a territory is followed by is a common noun, and no territory. */
    boolean isOfABody(Passage passage, Span name, Phrases.Hit<PartyKind> word, @Nullable String home) {
        Span own = Articles.without(passage, new Span(Math.min(word.span().end() + 1, name.end()), name.end()));
        boolean of =
                word.span().start() == name.start() && own.start() > word.span().end() + 1 && !own.isEmpty();
        return of
                && Character.isUpperCase(passage.text().charAt(name.start()))
                && CommonNouns.beginsWith(passage.words(own))
                && territories.none(passage.words(own), home);
    }

    /** "Protezione civile Regione Toscana": a body with words of its own stands before the territory that it is one of. */
    boolean isOfABodyBefore(Passage passage, Span name, Phrases.Hit<PartyKind> word, @Nullable String home) {
        if (word.span().start() == name.start() || word.span().end() >= name.end()) {
            return false;
        }
        String before = passage.words(new Span(name.start(), word.span().start()));
        return Character.isUpperCase(passage.text().charAt(word.span().start()))
                && CommonNouns.standIn(before)
                && territories.none(before, home);
    }

    /** The territory outside France that {@code name} names with a word for an office, which {@code word} is. */
    Optional<PartyInText> ofAnOffice(Passage passage, Span name, Phrases.Hit<PartyKind> word, @Nullable String home) {
        return word.meaning() == PartyKind.PUBLIC_BODY
                ? territories
                        .before(passage.words(name), passage.words(before(name, word)), home)
                        .map(led -> new PartyInText(led, name, null, List.of(), false))
                : Optional.empty();
    }

    /** The council or executive of a territory acts as the territory. */
    PartyInText read(
            Passage passage,
            Span name,
            Phrases.Hit<PartyKind> word,
            @Nullable String home,
            @Nullable String department) {
        String words = passage.words(name);
        Span before = before(name, word);
        // "Dunedin City Council"
        boolean ends = word.meaning() == PartyKind.CITY && !before.equals(name);
        List<CityInName> lies = lies(passage, name, word, home, department);
        boolean leads = word.span().start() == name.start() && word.span().end() < name.end();
        Span own = leads
                ? withoutAdjective(passage, Articles.without(passage, new Span(behind(passage, word), name.end())))
                : ends && !territories.none(passage.words(before), home) ? before : name;
        // "Powiat krośnieński" is called by an adjective, which means nothing alone
        boolean whole = word.meaning() == PartyKind.INTERCOMMUNALITY
                || (word.meaning() != PartyKind.CITY
                        && !own.isEmpty()
                        && Character.isLowerCase(passage.text().charAt(own.start())));
        Optional<PartyMention> state = leads && word.meaning() == PartyKind.REGION
                ? territories.state(words, passage.words(own), home)
                : Optional.empty();
        if (state.isPresent()) {
            return new PartyInText(state.get(), name, null, List.of(), false);
        }
        PartyMention mention = lies.isEmpty()
                ? territories.of(words, passage.words(whole ? name : own), passage.words(before), word.meaning(), home)
                : called(words, lies.get(0).city());
        return new PartyInText(mention, name, department, lies, false);
    }

    /** The town before or behind its word. */
    private List<CityInName> lies(
            Passage passage,
            Span name,
            Phrases.Hit<PartyKind> word,
            @Nullable String home,
            @Nullable String department) {
        Span before = before(name, word);
        if (word.meaning() != PartyKind.CITY) {
            return List.of();
        }
        return !before.equals(name)
                ? cities.city(passage, passage.trimmed(before, " "), home, department).stream()
                        .toList()
                : cities.in(
                        passage, new CityNames.Name(name, word.span().end(), CityNames.Bearer.TOWN), home, department);
    }

    /** "Ayto. de Durango": the stop of an abbreviation is its own. */
    private static int behind(Passage passage, Phrases.Hit<PartyKind> word) {
        int end = word.span().end();
        boolean stop = passage.text().startsWith(". ", end);
        return stop ? end + 1 : end;
    }

    /** "Commune (rurale de) Dogo". */
    private static Span withoutAdjective(Passage passage, Span own) {
        return Stream.of(ADJECTIVE, OF)
                .map(form -> form.matcher(passage.text()).region(own.start(), own.end()))
                .filter(Matcher::lookingAt)
                .map(found -> new Span(found.end(), own.end()))
                .findFirst()
                .orElse(own);
    }

    /** "Gyeonggi (Province)"; the whole name where its last word is another. */
    private static Span before(Span name, Phrases.Hit<PartyKind> word) {
        Span before = new Span(name.start(), word.span().start());
        return word.span().end() == name.end() && !before.isEmpty() ? before : name;
    }

    private static PartyMention called(String words, PartyMention city) {
        return new PartyMention(words, city.name(), city.kind(), null, city.country(), city.identifiers());
    }
}
