package org.passerelle.interpretation.rules;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Problem;

/** Parties of which nothing tells what they are, or whether they are one. */
final class OpenKinds {

    /** "s. 6", "as no. 11": another row has the name. */
    private static final Pattern ANOTHER_ROW = Pattern.compile(
            "\\W*(?:s|siehe|wie|voir|cf|see|as|vedi|ver|vease|zob|idem|id)\\.? ?(?:n[o°.r]*\\.? ?|ligne |row |zeile |riga |fila |linha )?\\d{1,4}\\W*");

    private static final Pattern SIGN = Pattern.compile("(?:/|\\s[-–—])$");

    private final PartyNames names;
    private final JoinedNames joined;

    OpenKinds(PartyNames names) {
        this.names = names;
        this.joined = new JoinedNames(names);
    }

    /** Tells of {@code people} who stand where parties are expected. */
    void tellPeople(Passage passage, Collection<Span> people, Notes notes) {
        for (Span person : people) {
            notes.find(passage, passage.words(person), Problem.PERSON);
            notes.understand(passage, person);
        }
    }

    /**
     * True, and told, when words in small letters stand where a party is expected and no word of them says that they name one: "à définir",
     * "demande en cours"; when they tell of a request, "Antrag bei SKEW gestellt", and when they only say
     * which row has the name.
     */
    boolean isNobody(Passage passage, PartyInText party, Notes notes) {
        String words = passage.words(party.span());
        boolean small = party.mention().kind() == PartyKind.ORGANISATION && !words.isEmpty() && beginsSmall(words);
        boolean nobody = !passage.isOneParty()
                && Codes.kind(passage).isEmpty()
                && (small
                        || pointsToAnotherRow(passage, party.span())
                        || names.requests().tellOf(passage, party.span()));
        if (nobody) {
            tellNobody(passage, party, notes);
        }
        return nobody;
    }

    /** Tells that the words of {@code party} name nobody. */
    static void tellNobody(Passage passage, PartyInText party, Notes notes) {
        notes.find(passage, passage.words(party.span()), Problem.NAMES_NOBODY);
        notes.understand(passage, party.span());
    }

    private static boolean pointsToAnotherRow(Passage passage, Span span) {
        return ANOTHER_ROW
                .matcher(passage.folded())
                .region(span.start(), span.end())
                .matches();
    }

    /** True, and told, when a word for a territory stands where its name is expected: "Commune". */
    boolean isKindAlone(Passage passage, PartyInText party, Notes notes) {
        boolean alone = names.bareKind(passage, party.span())
                .filter(PartyKind::isTerritory)
                .isPresent();
        if (alone) {
            tellNobody(passage, party, notes);
        }
        return alone;
    }

    private static boolean beginsSmall(String words) {
        return Character.isLowerCase(words.charAt(0))
                && StringUtils.substringBefore(words, " ").chars().noneMatch(Character::isUpperCase);
    }

    /** Tells it when {@code party} is one. */
    void tell(Passage passage, PartyInText party, Notes notes) {
        boolean body = !party.unit() && !party.mention().kind().isTerritory();
        boolean open = body
                && party.mention().kind() == PartyKind.ORGANISATION
                // of a company a code says that it is one, and there is no kind for it
                && Codes.kind(passage).isEmpty();
        if (open) {
            notes.find(passage, party.mention().words(), Problem.KIND_OPEN);
        }
        tellTextBefore(passage, party, notes);
        if (joined.mayBeTwo(passage, party, body, open)) {
            notes.find(passage, party.mention().words(), Problem.MAYBE_TWO);
        }
    }

    /** Tells a body behind a slash or a dash: "Ministère de la Santé / Direction des hôpitaux" may be one and its part, or two. */
    static void tellBehindSign(Passage passage, PartyInText party, Notes notes) {
        String before = passage.text().substring(0, party.span().start()).stripTrailing();
        if (SIGN.matcher(before).find()
                && !party.unit()
                && !party.mention().kind().isTerritory()
                && !passage.isOneParty()) {
            notes.find(passage, party.mention().words(), Problem.MAYBE_ONE);
        }
    }

    /** "Aucun à ce jour - projet avec l'hôpital de Koutiala": a text stands before the word with which the name begins. */
    private void tellTextBefore(Passage passage, PartyInText party, Notes notes) {
        String words = passage.words(party.span());
        if (words.isEmpty() || !beginsSmall(words)) {
            return;
        }
        List<Phrases.Hit<PartyKind>> kinds = names.kinds().within(party.span(), passage.tokens());
        if (!kinds.isEmpty()) {
            String before = passage.words(
                    new Span(party.span().start(), kinds.get(0).span().start()));
            if (before.strip().indexOf(' ') > 0) {
                notes.find(passage, before.strip(), Problem.NOT_UNDERSTOOD);
            }
        }
    }

    /** Tells where a comma may stand between two who support. */
    void tellListed(Passage passage, PartyInText party, Notes notes) {
        if (joined.areListed(passage, party)) {
            notes.find(passage, party.mention().words(), Problem.MAYBE_TWO);
        }
    }
}
