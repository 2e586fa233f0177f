package org.passerelle.interpretation.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.resolution.match.Initials;
import org.passerelle.text.NameFolding;

/** What a record calls a party beside the name that it spells out: its acronym ("CHUAB" for the CHU Ahmed Baba), another spelling. */
final class OtherNames {

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{3,8}(?![\\p{L}\\p{N}])");

    /** What is longer is a text; its initials tell nothing. */
    private static final int LONGEST = 300;

    /** Among more, initials tell nothing. */
    private static final int MOST_PARTIES = 20;

    private final Phrases<PartyKind> kinds;

    OtherNames(Knowledge known) {
        this.kinds = known.names().kinds();
    }

    /** A party, with the initials of its name as it is and with the word for its kind first. */
    private record Party(PartyMention mention, List<Initials> initials) {

        boolean mayBe(String acronym) {
            return initials.stream().anyMatch(one -> one.mayBe(acronym));
        }
    }

    /** A word in capitals that stands for no kind of party. */
    private record Capitals(Passage passage, Span span) {

        String word() {
            return passage.folded().substring(span.start(), span.end());
        }
    }

    /** To be asked last, when it is known which parties the record names. */
    void state(List<Passage> passages, Notes notes) {
        List<PartyMention> parties =
                notes.mentions().stream().filter(OtherNames::canHaveSeveral).toList();
        acronyms(passages, parties, notes);
        List<Name> names = parties.stream()
                .map(Name::of)
                .filter(name -> name.plain().size() > 1)
                .toList();
        if (!names.isEmpty()) {
            passages.forEach(passage -> spellings(passage, names, notes));
        }
    }

    /** The gazetteer knows the other names of places. */
    private static boolean canHaveSeveral(PartyMention party) {
        boolean kind = !party.kind().isTerritory() || party.kind() == PartyKind.REGION;
        return kind && party.name().length() <= LONGEST;
    }

    private void acronyms(List<Passage> passages, List<PartyMention> mentions, Notes notes) {
        List<Capitals> capitals = passages.stream().flatMap(this::capitals).toList();
        if (capitals.isEmpty() || mentions.size() > MOST_PARTIES) {
            return;
        }
        List<Party> parties = mentions.stream().map(this::party).toList();
        for (Capitals one : capitals) {
            List<Party> meant =
                    parties.stream().filter(party -> party.mayBe(one.word())).toList();
            if (meant.size() == 1 && !isInNameOfAnother(one, meant.get(0).mention(), mentions)) {
                state(one.passage(), one.span(), meant.get(0).mention(), notes);
            }
        }
    }

    /** "CHUD" of "CHUD Borgou" is not the CHU de Dijon. */
    private static boolean isInNameOfAnother(Capitals capitals, PartyMention meant, List<PartyMention> mentions) {
        return mentions.stream()
                .filter(party -> !party.equals(meant))
                .map(party -> texts(Token.of(Folded.of(party.words()))))
                .anyMatch(words -> words.size() > 1 && words.contains(capitals.word()));
    }

    private Stream<Capitals> capitals(Passage passage) {
        return CAPITALS.matcher(passage.text())
                .results()
                .map(match -> new Capitals(passage, new Span(match.start(), match.end())))
                .filter(one -> kinds.at(Token.of(one.word()), 0).isEmpty());
    }

    private Party party(PartyMention mention) {
        return new Party(
                mention,
                // a territory is called as the register has it, often without the word for what it is
                (mention.kind().isTerritory() && mention.words().length() <= LONGEST
                                ? Stream.of(mention.name(), mention.words())
                                : Stream.of(mention.name()))
                        .flatMap(name -> Stream.concat(Stream.of(name), kindFirst(name).stream()))
                        .distinct()
                        .map(Initials::of)
                        .toList());
    }

    /** "Region Hauts-de-France" for "Hauts-de-France Region": acronyms are often those of the other language. */
    private Optional<String> kindFirst(String name) {
        List<Token> tokens = Token.of(Folded.of(name));
        if (tokens.isEmpty() || kinds.at(tokens, tokens.size() - 1).isEmpty()) {
            return Optional.empty();
        }
        int last = tokens.get(tokens.size() - 1).start();
        return Optional.of(name.substring(last) + " " + name.substring(0, last));
    }

    /** The name of a party in words, all of them and those that tell. */
    private record Name(PartyMention party, List<String> words, List<String> plain) {

        static Name of(PartyMention party) {
            List<Token> tokens = Token.of(Folded.of(party.name()));
            return new Name(party, texts(tokens), NameFolding.withoutArticles(texts(tokens)));
        }
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    /** Notes spellings that differ from a name in articles or abbreviations only. Case and punctuation alone do not make another name. */
    private static void spellings(Passage passage, List<Name> names, Notes notes) {
        List<Token> tokens = passage.tokens().stream()
                .filter(token ->
                        !NameFolding.withoutArticles(List.of(token.word())).isEmpty())
                .toList();
        List<String> plain = NameFolding.withoutArticles(texts(tokens));
        for (Name name : names) {
            int length = name.plain().size();
            for (int start = 0; start + length <= plain.size(); start++) {
                if (plain.subList(start, start + length).equals(name.plain())) {
                    spelling(passage, tokens.subList(start, start + length), name, notes);
                }
            }
        }
    }

    private static void spelling(Passage passage, List<Token> run, Name name, Notes notes) {
        Span span = new Span(run.get(0).start(), run.get(run.size() - 1).end());
        if (!isWritten(name.words(), passage, span)) {
            state(passage, span, name.party(), notes);
        }
    }

    private static boolean isWritten(List<String> words, Passage passage, Span span) {
        List<String> written = passage.tokens().stream()
                .filter(token -> span.contains(token.start()))
                .map(Token::word)
                .toList();
        // an article before the name does not count as a word between
        return Collections.indexOfSubList(words, written) >= 0;
    }

    private static void state(Passage passage, Span span, PartyMention party, Notes notes) {
        String name = passage.words(span);
        Draft about = notes.about(party);
        if (!about.states(Predicate.NAMED, name)) {
            about.value(Predicate.NAMED, name, passage.quote(span));
        }
        notes.understand(passage, span);
    }
}
