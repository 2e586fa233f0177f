package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;
import org.springframework.util.ConcurrentLruCache;

/** The one kind of party that a heading names: "Hôpital partenaire", "Town". */
final class KindOfHeading {

    private static final int HEADINGS = 200;

    /** What stands between the words of a heading for one thing or another. */
    private static final Pattern EITHER = Pattern.compile("\\s*/\\s*|\\s+(?:ou|or|oder|o|lub|of|eller)\\s+");

    /** A column of states, which in a name may be anything: "State University". */
    private static final Pattern STATE =
            Pattern.compile("\\b(?:states?|estados?|bundesland|bundeslander|kantone?|cantons?)\\b");

    /** "Partenaires du CHU": what stands behind the partners is whose they are, and not what they are. */
    private static final Pattern OWNER = Pattern.compile(
            "^\\s*(partenaires?|partners?|socios?|parceiros?)\\s+(?:du|de|des|d['’]|of|der|des|del|della|di|do|da)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Words of headings for bodies of any kind. */
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:structures?|organismes?|organi[sz]ations?|entites?|entit(?:y|ies)|bod(?:y|ies)|institutions?|einrichtung(?:en)?|organismos?|entidad(?:es)?|ent[ei]|organizzazion[ei]|instituic(?:ao|oes)|instytucj[ae]|instelling(?:en)?)\\b");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Pattern COUNTY = Pattern.compile("\\b(?:county|counties)\\b");

    private final Phrases<PartyKind> kinds;

    /** A file has few headings, and many cells under each. */
    private final ConcurrentLruCache<String, Optional<PartyKind>> headings =
            new ConcurrentLruCache<>(HEADINGS, this::read);

    KindOfHeading(Phrases<PartyKind> kinds) {
        this.kinds = kinds;
    }

    /** The kind; empty when {@code label} names none, or several. */
    Optional<PartyKind> of(String label) {
        return headings.get(label);
    }

    /** True when {@code label} is for bodies of any kind, and so for no towns: "Partner institution". */
    boolean isOfBodies(String label) {
        return of(label).isEmpty() && BODY.matcher(Folded.of(label)).find();
    }

    private Optional<PartyKind> read(String whole) {
        // "Bénéficiaire (CH)" are in Switzerland, and no centre hospitalier
        String bare = IN_BRACKETS.matcher(whole).replaceAll(" ");
        String label = OWNER.matcher(bare).replaceFirst("$1");
        if (isOfSeveralKinds(label)) {
            return Optional.empty();
        }
        List<PartyKind> named = kindsIn(label);
        if (named.isEmpty() && COUNTY.matcher(Folded.of(label)).find()) {
            return Optional.of(PartyKind.DEPARTMENT);
        }
        if (named.isEmpty() && STATE.matcher(Folded.of(label)).find()) {
            return Optional.of(PartyKind.REGION);
        }
        if (named.size() > 1 && named.contains(PartyKind.CITY) && named.stream().allMatch(PartyKind::isTerritory)) {
            // "Gemeinde/Kreis": the words of a name may say more
            return Optional.of(PartyKind.CITY);
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "Our school / lab", "Hôpital ou association": each name says itself which of them it is. */
    private boolean isOfSeveralKinds(String label) {
        List<String> parts = List.of(EITHER.split(label, -1));
        List<List<PartyKind>> either = parts.stream().map(this::kindsIn).toList();
        if (parts.stream().anyMatch(part -> BODY.matcher(Folded.of(part)).find())) {
            // "Commune / structure partenaire"
            return either.size() > 1;
        }
        return either.size() > 1
                && either.stream().filter(one -> !one.isEmpty()).count() == 1
                && either.stream().flatMap(List::stream).noneMatch(PartyKind::isTerritory);
    }

    private List<PartyKind> kindsIn(String label) {
        return kinds.all(Token.of(Folded.of(label))).stream()
                .map(Phrases.Hit::meaning)
                .distinct()
                .toList();
    }
}
