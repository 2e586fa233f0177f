package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;

/** Words of a name that name no kind of party, and tell of what kind it is all the same. */
final class TellingWords {

    private final Phrases<Boolean> vague;
    private final Phrases<Boolean> establishments;
    private final Phrases<Boolean> research;
    private final Phrases<Boolean> health;
    private final Phrases<Boolean> companies;
    private final Phrases<Boolean> bodies;
    private final Phrases<Boolean> unaccented;
    private final FieldsAndActivities terms;

    TellingWords(Lexicon.PartyWords words, FieldsAndActivities terms) {
        this.vague = Lexicon.set(words.vague());
        this.establishments = Lexicon.set(words.establishments());
        this.research = Lexicon.set(words.research());
        this.health = Lexicon.set(words.health());
        this.companies = Lexicon.set(words.companies());
        this.bodies = Lexicon.set(words.bodies());
        this.unaccented = Lexicon.set(words.unaccented());
        this.terms = terms;
    }

    Phrases<Boolean> companies() {
        return companies;
    }

    /** Tells proper words from these and from {@code others}. */
    ProperWords proper(List<Phrases<?>> others) {
        List<Phrases<?>> common = new ArrayList<>(others);
        common.addAll(List.of(establishments, research, health));
        return new ProperWords(common, terms);
    }

    /** "Société X SA": its legal form says that it is a company, and no association. */
    boolean isCompany(Passage passage, Span name) {
        return companies.within(name, passage.tokens()).stream()
                .anyMatch(hit -> hit.span().end() >= name.end() - 1);
    }

    /** "Institut de cardiologie": what the name says is done there tells what the word before leaves open. */
    boolean isOfHealth(Passage passage, Span name) {
        boolean[] field = {false};
        if (!establishments.within(name, passage.tokens()).isEmpty()
                && research.within(name, passage.tokens()).isEmpty()) {
            field[0] = !health.within(name, passage.tokens()).isEmpty();
            terms.fields(passage, (id, span) -> field[0] |= name.contains(span.start()));
        }
        return field[0];
    }

    boolean isVague(Passage passage, Phrases.Hit<PartyKind> hit) {
        return isOneOf(vague, passage, hit);
    }

    private static boolean isOneOf(Phrases<Boolean> words, Passage passage, Phrases.Hit<PartyKind> hit) {
        return words.at(passage.tokens(), hit.token())
                .filter(word -> word.next() == hit.next())
                .isPresent();
    }

    /**
     * "King's College" may be a school or a university, and "Institut national d'oncologie" a hospital or an authority: the word does not say
     * which.
     */
    Phrases.Hit<PartyKind> asSpelled(Passage passage, Span name, Phrases.Hit<PartyKind> hit) {
        boolean plain = isOneOf(unaccented, passage, hit) && StringUtils.isAsciiPrintable(passage.words(hit.span()));
        boolean open = plain || (isVague(passage, hit) && isOfHealth(passage, name));
        return open ? new Phrases.Hit<>(PartyKind.ORGANISATION, hit.span(), hit.token(), hit.next()) : hit;
    }

    /** "Instituto Nacional de Salud", "Robert Koch Institute", "Public Health England". */
    boolean isCalledAsABody(Passage passage, Span name) {
        return !health.within(name, passage.tokens()).isEmpty() || holdsBody(passage, name);
    }

    /** "Office du Niger", "EU PHARE Programme": its first word or its last is one for bodies. */
    boolean holdsBody(Passage passage, Span name) {
        int first = PartyNames.firstToken(passage, name);
        return endsAsABody(passage, name)
                || bodies.within(name, passage.tokens()).stream()
                        .anyMatch(hit -> hit.token() == first && saysOfWhat(passage, name, hit.next()));
    }

    /** "Health Bureau". */
    boolean endsAsABody(Passage passage, Span name) {
        return bodies.within(name, passage.tokens()).stream()
                .anyMatch(hit -> hit.span().end() == name.end());
    }

    /** "(Instituto) Nacional de Salud". */
    private static boolean saysOfWhat(Passage passage, Span name, int from) {
        return passage.tokens().stream()
                .skip(from)
                .takeWhile(token -> token.end() < name.end())
                .anyMatch(token -> FunctionWords.leadOn(token.word()));
    }
}
