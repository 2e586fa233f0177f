package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartyKind;

/** Whether what was read as one name may be those of two: "Lions Club & Kiwanis", "Nikki et Kalalé". */
final class JoinedNames {

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

    private final PartyNames names;

    JoinedNames(PartyNames names) {
        this.names = names;
    }

    /**
     * True when {@code party} may be two.
     *
     * @param isBody true for none that is a territory or a part of a body
     * @param isOpen true when nothing tells of what kind it is
     */
    boolean mayBeTwo(Passage passage, PartyInText party, boolean isBody, boolean isOpen) {
        if (passage.isOneParty()) {
            return false;
        }
        Span name = party.span();
        return party.mention().words().contains(" / ")
                || (!isBody && areTerritories(party))
                || joinsAnother(passage, name)
                || (isBody && endsWithItsKind(passage, name))
                || WITH_ACRONYM.matcher(passage.words(name)).matches()
                || (isOpen && TWO_SHORT.matcher(party.mention().name()).matches());
    }

    /** "Regione Piemonte, 8x1000 Valdese": no register has such a region. */
    private static boolean areTerritories(PartyInText party) {
        String name = party.mention().name();
        return party.cities().isEmpty()
                && party.mention().identifiers().isEmpty()
                && (name.contains(", ") || TWO.matcher(name).matches());
    }

    /** "Fondation Alpha, Rotary": a comma may stand between two who support, unless a place follows or a body says what it looks after. */
    boolean areListed(Passage passage, PartyInText party) {
        Span name = party.span();
        Matcher listed = LISTED.matcher(passage.text()).region(name.start(), name.end());
        if (passage.isOneParty() || party.beside() != null || !listed.matches()) {
            return false;
        }
        Span last = Span.of(listed, "last");
        boolean body = party.mention().kind() != PartyKind.PUBLIC_BODY || names.holdsBody(passage, last);
        return body
                && party.cities().stream().noneMatch(city -> city.span().start() >= last.start())
                && !endsWithItsKind(passage, name);
    }

    /** "Lions Club & Kiwanis": the name may end with the word for its kind, and what follows may be another. */
    private boolean endsWithItsKind(Passage passage, Span name) {
        List<Phrases.Hit<PartyKind>> kinds = names.kinds().within(name, passage.tokens());
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
