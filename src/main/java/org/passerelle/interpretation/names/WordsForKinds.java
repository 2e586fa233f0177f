package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;

/** The words of a name that say of what kind a party is; not those that only look like one. */
final class WordsForKinds {

    private static final int LONGEST_ACRONYM = 4;

    private static final Set<String> TOWN_OR_HOME = Set.of("ciudad", "ciutat");

    private final Phrases<PartyKind> kinds;
    private final TellingWords telling;

    WordsForKinds(Phrases<PartyKind> kinds, TellingWords telling) {
        this.kinds = kinds;
        this.telling = telling;
    }

    /**
     * Those that count.
     *
     * @param coded true when a code says the kind, so that vague words tell nothing
     * @param inTerritories true where the list is one of territories
     */
    List<Phrases.Hit<PartyKind>> in(Passage passage, Span name, boolean coded, boolean inTerritories) {
        return kinds.within(name, passage.tokens()).stream()
                .filter(hit -> !coded || !telling.isVague(passage, hit))
                .filter(hit -> inTerritories ? !isSyllable(passage, hit) : !isTownOrHome(passage, hit))
                .filter(hit -> !isOneOfAcronyms(passage, hit) && !isPartOfABody(passage, name, hit))
                .toList();
    }

    /** "Ho Chi Minh": CHI is a hospital, Chi is a part of a name. */
    private static boolean isSyllable(Passage passage, Phrases.Hit<PartyKind> hit) {
        String word = passage.words(hit.span());
        return word.length() <= LONGEST_ACRONYM
                && !StringUtils.isAllUpperCase(word)
                // "Hôp."
                && !passage.text().startsWith(".", hit.span().end())
                && !leadsOn(passage, hit);
    }

    /** "City of Leeds" is called Leeds. */
    private static boolean leadsOn(Passage passage, Phrases.Hit<PartyKind> hit) {
        return hit.next() < passage.tokens().size()
                && FunctionWords.leadOn(passage.tokens().get(hit.next()).word());
    }

    /** "Ciudad de los Niños" is a home for children, where nothing says that towns are named. */
    private static boolean isTownOrHome(Passage passage, Phrases.Hit<PartyKind> hit) {
        return TOWN_OR_HOME.contains(
                passage.folded().substring(hit.span().start(), hit.span().end()));
    }

    /** "UPV/EHU": letters between signs are those of a name, unless what stands on the other side of the sign is a word for a kind too. */
    private boolean isOneOfAcronyms(Passage passage, Phrases.Hit<PartyKind> hit) {
        boolean acronym = StringUtils.isAllUpperCase(passage.words(hit.span()));
        boolean joined =
                hit.token() > 0 && passage.text().startsWith("/", hit.span().start() - 1);
        return acronym
                && joined
                && StringUtils.isAllUpperCase(tokenBefore(passage, hit))
                && kinds.at(passage.tokens(), hit.token() - 1).isEmpty();
    }

    /** "Emergency Dept": what ends in the abbreviation is a part of a body, and "Dépt de la Loire" a territory. */
    private static boolean isPartOfABody(Passage passage, Span name, Phrases.Hit<PartyKind> hit) {
        return hit.meaning() == PartyKind.DEPARTMENT
                && hit.span().start() > name.start()
                && passage.words(hit.span()).toLowerCase(Locale.ROOT).startsWith("dept");
    }

    private static String tokenBefore(Passage passage, Phrases.Hit<PartyKind> hit) {
        Token before = passage.tokens().get(hit.token() - 1);
        return passage.text().substring(before.start(), before.end());
    }
}
