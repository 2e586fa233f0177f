package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;

/**
 * Which word of a name says what it is. French puts that word first, English last of those before a preposition or a comma: "Hospital
 * Workers Union" is a union, "University Press of A" a press.
 */
final class HeadNoun {

    private static final String UNIVERSITY = "university";

    /** Associations whose word stands first in every language that has it. */
    private static final Pattern BEFORE_ITS_NAME = Pattern.compile(
            "(?:fundacion|fondation|fondazione|fundacao|fundacio|fund\\.|asociacion|associacio|associazione|associacao|asbl|ong|ongd|verein|stiftung|stichting)\\s");

    private final Phrases<Boolean> english;
    private final Phrases<Boolean> others;
    private final Phrases<Boolean> companies;

    HeadNoun(Lexicon.PartyWords words, Phrases<Boolean> companies) {
        this.english = Lexicon.set(words.englishHeads());
        this.others = Lexicon.set(words.otherHeads());
        this.companies = companies;
    }

    /**
     * The word that decides.
     *
     * @param words for kinds in {@code name}, one at least; what decides may also be a word of no kind, as {@link PartyKind#ORGANISATION}
     */
    Phrases.Hit<PartyKind> of(Passage passage, Span name, List<Phrases.Hit<PartyKind>> words) {
        Phrases.Hit<PartyKind> last = words.get(words.size() - 1);
        if (isAllInBrackets(passage, name, last)) {
            return last;
        }
        Optional<Phrases.Hit<PartyKind>> other = ofABody(passage, name, words)
                .or(() -> wholeOfPart(passage, words))
                .or(() -> otherHead(passage, name, words));
        if (other.isPresent()) {
            return other.get();
        }
        if (BEFORE_ITS_NAME
                .matcher(passage.folded().substring(name.start(), name.end()))
                .lookingAt()) {
            // "Fundación Hospital Alassia"
            return words.get(0);
        }
        Phrases.Hit<PartyKind> head = headOfRun(passage, words);
        Optional<Phrases.Hit<PartyKind>> english = lastOfPhrase(passage, name, words, head);
        if (english.isPresent()) {
            return english.get();
        }
        if (!head.equals(words.get(0))) {
            return head;
        }
        // after a possessive the one that follows: "the hospital's school"
        return IntStream.iterate(words.size() - 1, i -> i > 0, i -> i - 1)
                .mapToObj(words::get)
                .filter(hit -> passage.folded()
                        .startsWith("'s ", Math.max(0, hit.span().start() - 3)))
                .findFirst()
                .orElse(words.get(0));
    }

    /**
     * "Ministry of Health Hospital" and "University of Gondar Hospital" are hospitals; of a longer phrase it is open whether the body or what it
     * runs is meant.
     */
    private Optional<Phrases.Hit<PartyKind>> ofABody(Passage passage, Span name, List<Phrases.Hit<PartyKind>> words) {
        Phrases.Hit<PartyKind> first = words.get(0);
        Phrases.Hit<PartyKind> last = words.get(words.size() - 1);
        boolean body = first.meaning() == PartyKind.PUBLIC_BODY
                || first.meaning().isTerritory()
                || passage.words(first.span()).equalsIgnoreCase(UNIVERSITY);
        if (!body
                || last.meaning() != PartyKind.HOSPITAL
                || first.span().start() != name.start()
                || !ends(passage, name, last)
                || english.at(passage.tokens(), last.token()).isEmpty()) {
            return Optional.empty();
        }
        List<String> between = passage.tokens().subList(first.next(), last.token()).stream()
                .map(Token::word)
                .filter(FunctionWords::contains)
                .toList();
        return between.equals(List.of("of"))
                ? Optional.of(last)
                : Optional.of(last)
                        .filter(hit -> between.size() > 1)
                        .map(hit -> new Phrases.Hit<>(PartyKind.ORGANISATION, hit.span(), hit.token(), hit.next()));
    }

    /** "Dept of Nursing, Alpha University": behind a comma, the house that the part before it belongs to. */
    private static Optional<Phrases.Hit<PartyKind>> wholeOfPart(Passage passage, List<Phrases.Hit<PartyKind>> words) {
        return words.get(0).meaning() == PartyKind.PUBLIC_BODY
                ? words.stream()
                        .skip(1)
                        .filter(hit -> hit.meaning() == PartyKind.UNIVERSITY || hit.meaning() == PartyKind.HOSPITAL)
                        .filter(hit -> passage.text()
                                .substring(words.get(0).span().end(), hit.span().start())
                                .contains(", "))
                        .findFirst()
                : Optional.empty();
    }

    /** True when the phrase of {@code hit} ends with it: the name, or what stands before a comma, a bracket or a dash. */
    private static boolean ends(Passage passage, Span name, Phrases.Hit<PartyKind> hit) {
        String rest = passage.text().substring(hit.span().end(), name.end()).strip();
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    /** "Board of Trustees of A Hospital", "Bank of B Clinic": the noun before "of" is that of another body. */
    private Optional<Phrases.Hit<PartyKind>> otherHead(Passage passage, Span name, List<Phrases.Hit<PartyKind>> words) {
        int head = Token.firstFrom(name.start(), passage.tokens());
        boolean other = words.get(0).token() > head + 1
                && passage.tokens().get(head + 1).word().equals("of")
                && others.at(passage.tokens(), head).isPresent();
        Span noun = new Span(
                passage.tokens().get(head).start(), passage.tokens().get(head).end());
        return other ? Optional.of(new Phrases.Hit<>(PartyKind.ORGANISATION, noun, head, head + 1)) : Optional.empty();
    }

    /** "Université populaire de A (association)". */
    private static boolean isAllInBrackets(Passage passage, Span name, Phrases.Hit<PartyKind> last) {
        return last.span().start() > name.start()
                && passage.text().charAt(last.span().start() - 1) == '('
                && passage.text().startsWith(")", last.span().end())
                && !last.meaning().isTerritory()
                && StringUtils.isAllLowerCase(passage.words(last.span()).replaceAll("\\P{L}", ""));
    }

    /** "College Hospital": of words for kinds side by side English puts the one that decides last, other languages first. */
    private Phrases.Hit<PartyKind> headOfRun(Passage passage, List<Phrases.Hit<PartyKind>> words) {
        int last = 0;
        while (last + 1 < words.size()
                && words.get(last).next() == words.get(last + 1).token()) {
            last++;
        }
        Phrases.Hit<PartyKind> head = words.get(last);
        // "Sister City Association"
        boolean ofTown = words.get(0).meaning().isTerritory() && head.meaning() == PartyKind.ASSOCIATION;
        // "Diakonissen-Stiftungs-Krankenhaus"
        boolean compound = last > 0
                && head.meaning() == PartyKind.HOSPITAL
                && passage.text().charAt(head.span().start() - 1) == '-';
        boolean decides = (head.meaning() == PartyKind.HOSPITAL || head.meaning() == PartyKind.UNIVERSITY || ofTown)
                && english.at(passage.tokens(), head.token()).isPresent();
        return decides || compound ? head : words.get(0);
    }

    /** The last noun of the English phrase that {@code head} begins, where it is known as one that names bodies. */
    private Optional<Phrases.Hit<PartyKind>> lastOfPhrase(
            Passage passage, Span name, List<Phrases.Hit<PartyKind>> words, Phrases.Hit<PartyKind> head) {
        List<Token> tokens = passage.tokens();
        int end = head.next();
        while (end < tokens.size() && continues(passage, name, end)) {
            end++;
        }
        int after = end;
        // "Caritas Baby Hospital"
        boolean association = head.meaning() == PartyKind.ASSOCIATION;
        if (!(association || head.meaning().isOfCareOrStudy()) || after == head.next()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<PartyKind>> kind = words.stream()
                .filter(hit -> hit.token() > head.token() && hit.next() == after)
                .filter(hit -> english.at(tokens, hit.token()).isPresent())
                .findFirst();
        if (association) {
            return kind.filter(hit -> hit.meaning() == PartyKind.HOSPITAL);
        }
        return kind.isPresent() || others.at(tokens, after - 1).isEmpty()
                ? kind
                : Optional.of(new Phrases.Hit<>(
                        PartyKind.ORGANISATION,
                        new Span(
                                tokens.get(after - 1).start(),
                                tokens.get(after - 1).end()),
                        after - 1,
                        after));
    }

    /** True when token {@code index} stands in {@code name}, behind the one before it with only a blank between, and is part of the phrase. */
    private boolean continues(Passage passage, Span name, int index) {
        Token token = passage.tokens().get(index);
        Token before = passage.tokens().get(index - 1);
        return token.start() < name.end()
                && passage.text().substring(before.end(), token.start()).isBlank()
                && !FunctionWords.leadOn(token.word())
                && companies.at(passage.tokens(), index).isEmpty();
    }
}
