package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Articles;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartyKind;

/**
 * One side of a cooperation between two, as a sentence names it.
 *
 * @param parties one, or several where the words name several cities
 * @param span the words
 */
public record Side(List<PartyMention> parties, PartyKind kind, Span span) {

    /** Reads sides: "la ville de A", "région B", "Conseil général de C", "A". */
    public static final class Reader {

        private static final Pattern TAIL = Pattern.compile(
                " (?:depuis|since|dans|pour|afin|signee?s?|conclue?s?|est|sont|is|are|et |who|qui|which|where|en (?!\\w+-)|established|created|to )\\b|[,;]|(?<!\\b(?:\\p{L}|ste?|sta|sto|mt|ft|pto?))\\.| *\\((?![^)]*$)| [-–] ");
        private static final int LONGEST = 80;

        private final PartyNames names;

        public Reader(PartyNames names) {
            this.names = names;
        }

        /**
         * The side that {@code words} name.
         *
         * @param plural what the other side is, where one word stands for both: "les villes de A et de B"; else null
         * @param countries where its cities may lie, first choice first
         */
        public Optional<Side> read(
                Passage passage,
                Span words,
                @org.jspecify.annotations.Nullable PartyKind plural,
                List<String> countries) {
            Span span = cut(passage, Articles.without(passage, words));
            if (span.isEmpty() || span.end() - span.start() > LONGEST) {
                return Optional.empty();
            }
            List<Phrases.Hit<PartyKind>> kinds = names.kinds().all(passage.tokens()).stream()
                    .filter(hit -> span.contains(hit.span().start()))
                    .toList();
            if (!kinds.isEmpty() && !kinds.get(0).meaning().isTerritory()) {
                Span whole = withParentheses(passage, span);
                return names.one(passage, whole, null, PartyKind.ORGANISATION)
                        .map(party -> new Side(
                                List.of(party.mention()), party.mention().kind(), whole));
            }
            boolean levelled = !kinds.isEmpty();
            PartyKind kind = levelled ? kinds.get(0).meaning() : plural == null ? PartyKind.CITY : plural;
            boolean first = levelled && kinds.get(0).span().start() == span.start();
            Span name = first
                    ? Articles.without(passage, new Span(kinds.get(0).span().end(), span.end()))
                    : span;
            if (name.isEmpty()) {
                return Optional.empty();
            }
            List<PartyMention> parties = kind == PartyKind.CITY
                    ? cities(passage, span, name, countries)
                    : List.of(new PartyMention(
                            passage.words(span), passage.words(name), kind, null, null, java.util.Map.of()));
            // a word that nobody called a city must be known as one
            boolean believed = levelled || plural != null || parties.get(0).country() != null;
            return believed ? Optional.of(new Side(parties, kind, span)) : Optional.empty();
        }

        private List<PartyMention> cities(Passage passage, Span words, Span name, List<String> countries) {
            for (String country : countries) {
                List<CityInName> cities = names.cities()
                        .in(passage, new CityNames.Name(name, name.start(), CityNames.Bearer.TOWN), country, null);
                if (!cities.isEmpty()) {
                    return cities.stream()
                            .map(city -> cities.size() > 1 ? city.city() : spelled(passage.words(words), city.city()))
                            .toList();
                }
            }
            return List.of(new PartyMention(
                    passage.words(words), passage.words(name), PartyKind.CITY, null, null, java.util.Map.of()));
        }

        private static PartyMention spelled(String words, PartyMention city) {
            return new PartyMention(words, city.name(), city.kind(), null, city.country(), city.identifiers());
        }

        private static Span cut(Passage passage, Span span) {
            Matcher tail = TAIL.matcher(passage.folded()).region(span.start(), Math.max(span.start(), span.end()));
            return tail.find() ? new Span(span.start(), tail.start()) : span;
        }

        /** "Université A (Lille)": the place in parentheses belongs to the name of an organisation. */
        private static Span withParentheses(Passage passage, Span span) {
            boolean opens = passage.folded().startsWith(" (", span.end());
            int close = opens ? passage.folded().indexOf(')', span.end()) : -1;
            return close < 0 ? span : new Span(span.start(), close + 1);
        }
    }
}
