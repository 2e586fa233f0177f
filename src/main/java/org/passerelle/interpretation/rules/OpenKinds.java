package org.passerelle.interpretation.rules;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Problem;

/** Parties of which nothing tells what they are, or whether they are one. */
final class OpenKinds {

    private static final Pattern BEFORE_ANOTHER = Pattern.compile("\\S+ \\S.* (?:" + Joints.AND
            + "|avec|with|con|com|mit|met|w/) (?:la |le |les |the |l'|el |lo |a |o |dem |der )?");

    private static final Pattern JOINT = Pattern.compile("\\s*&\\s*|\\s+" + Joints.AND + "\\s+");

    private static final Pattern LISTED = Pattern.compile("[^()]+(?:, | " + Joints.AND + " )(?<last>\\p{L}[^(),]*)");

    /** "Tain u. Tournon": two names, each with a capital. */
    private static final Pattern TWO = Pattern.compile("\\p{Lu}[^()]* " + Joints.AND + " \\p{Lu}[^()]*");

    /** "Nikki et Kalalé", but not "Health & Social Care" nor a long name. */
    private static final Pattern TWO_SHORT = Pattern.compile(
            "\\p{Lu}[^\\s()&.]*(?: [^\\s()&.]+)? (?!&)" + Joints.AND + " \\p{Lu}[^\\s()&.]*(?: [^\\s()&.]+)?");

    /** "Institut Alpha u. UKW", "IMVF e Hospital Beta". */
    private static final Pattern WITH_ACRONYM = Pattern.compile("(?:.*\\S(?: " + Joints.AND
            + " [\\p{Lu}\\d]{2,9}|, \\p{Lu}{4,6})|[\\p{Lu}\\d]{2,9} " + Joints.AND + " \\p{Lu}.*)");

    /** "s. 6", "as no. 11": another row has the name. */
    private static final Pattern ANOTHER_ROW = Pattern.compile(
            "\\W*(?:s|siehe|wie|voir|cf|see|as|vedi|ver|vease|zob|idem|id)\\.? ?(?:n[o°.r]*\\.? ?|ligne |row |zeile |riga |fila |linha )?\\d{1,4}\\W*");

    private final PartyNames names;

    OpenKinds(PartyNames names) {
        this.names = names;
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
            notes.find(passage, words, Problem.NAMES_NOBODY);
            notes.understand(passage, party.span());
        }
        return nobody;
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
            notes.find(passage, passage.words(party.span()), Problem.NAMES_NOBODY);
            notes.understand(passage, party.span());
        }
        return alone;
    }

    private static boolean beginsSmall(String words) {
        return Character.isLowerCase(words.charAt(0))
                && StringUtils.substringBefore(words, " ").chars().noneMatch(Character::isUpperCase);
    }

    /** Tells it when {@code party} is one. */
    void tell(Passage passage, PartyInText party, Notes notes) {
        boolean apart = !passage.isOneParty() && party.mention().words().contains(" / ");
        boolean body = !party.unit() && !party.mention().kind().isTerritory();
        boolean open = body
                && party.mention().kind() == PartyKind.ORGANISATION
                // of a company a code says that it is one, and there is no kind for it
                && Codes.kind(passage).isEmpty();
        if (open) {
            notes.find(passage, party.mention().words(), Problem.KIND_OPEN);
        }
        tellTextBefore(passage, party, notes);
        // "Regione Piemonte, 8x1000 Valdese": no register has such a region
        boolean listed = !body
                && !passage.isOneParty()
                && party.cities().isEmpty()
                && party.mention().identifiers().isEmpty()
                && (party.mention().name().contains(", ")
                        || TWO.matcher(party.mention().name()).matches());
        boolean two = !passage.isOneParty()
                && (joinsAnother(passage, party.span())
                        || (body && isMaybeTwo(passage, party.span()))
                        || WITH_ACRONYM.matcher(passage.words(party.span())).matches()
                        || (open && TWO_SHORT.matcher(party.mention().name()).matches()));
        if (apart || listed || two) {
            notes.find(passage, party.mention().words(), Problem.MAYBE_TWO);
        }
    }

    /** Tells a body behind a slash: "Ministère de la Santé / Direction des hôpitaux" may be one and its part, or two. */
    static void tellBehindSlash(Passage passage, PartyInText party, Notes notes) {
        String before = passage.text().substring(0, party.span().start()).stripTrailing();
        if (before.endsWith("/") && !party.unit() && !party.mention().kind().isTerritory() && !passage.isOneParty()) {
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

    /** "Fondation Alpha, Rotary": a comma may stand between two who support, unless a place follows or a body says what it looks after. */
    void tellListed(Passage passage, PartyInText party, Notes notes) {
        Matcher listed = LISTED.matcher(passage.text())
                .region(party.span().start(), party.span().end());
        boolean two = !passage.isOneParty()
                && party.beside() == null
                && listed.matches()
                && (party.mention().kind() != PartyKind.PUBLIC_BODY
                        || names.holdsBody(passage, new Span(listed.start("last"), listed.end("last"))))
                && party.cities().stream().noneMatch(city -> city.span().start() >= listed.start("last"));
        if (two && !isMaybeTwo(passage, party.span())) {
            notes.find(passage, party.mention().words(), Problem.MAYBE_TWO);
        }
    }

    /** "Lions Club & Kiwanis": the name may end with the word for its kind, and what follows may be another. */
    private boolean isMaybeTwo(Passage passage, Span name) {
        List<Phrases.Hit<PartyKind>> kinds = this.names.kinds().within(name, passage.tokens());
        return kinds.size() == 1
                && kinds.get(0).meaning() != PartyKind.PUBLIC_BODY
                && isFollowedByAName(passage, kinds.get(0).span().end(), name);
    }

    /** "Canton de Neuchâtel et Ville de La Chaux-de-Fonds": behind the joint a word for a kind begins another name. */
    private boolean joinsAnother(Passage passage, Span name) {
        return names.kinds().within(name, passage.tokens()).stream()
                .filter(kind -> mayBeginAName(passage, kind))
                .map(Phrases.Hit::span)
                .anyMatch(kind -> BEFORE_ANOTHER
                        .matcher(passage.folded().substring(name.start(), kind.start()))
                        .matches());
    }

    /** "Centre", "centre de santé", "école Jules-Ferry"; but not "universitaire de Tours". */
    private static boolean mayBeginAName(Passage passage, Phrases.Hit<PartyKind> kind) {
        boolean capital =
                Character.isUpperCase(passage.text().charAt(kind.span().start()));
        int behind = kind.span().end() + 1;
        boolean beforeACapital = behind < passage.text().length()
                && Character.isUpperCase(passage.text().charAt(behind));
        return capital || kind.next() > kind.token() + 1 || beforeACapital;
    }

    private static boolean isFollowedByAName(Passage passage, int end, Span name) {
        Matcher joint = JOINT.matcher(passage.folded()).region(Math.min(end, name.end()), name.end());
        return joint.lookingAt()
                && joint.end() < name.end()
                && Character.isUpperCase(passage.text().charAt(joint.end()));
    }
}
