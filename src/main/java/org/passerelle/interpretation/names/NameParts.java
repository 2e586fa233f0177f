package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;

/** Finds where one name ends and the next begins in a cell that holds several. */
final class NameParts {

    /** "CHI" is a hospital, "Chi" is a name. */
    private static final int LONGEST_ACRONYM = 4;

    /** The sign of "Erasmus+" is its own. */
    private static final Pattern LIST = Pattern.compile(" *; *| +\\+ *|\\+(?=\\p{L})");
    /** "Cologne (D), Lille (F)": each with brackets of its own. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[^(),;+]{1,80}\\([^(),;]{1,40}\\)(?:(?:\\s*,\\s*|\\s+"
            + Joints.AND + "\\s+)[^(),;+]{1,80}\\([^(),;]{1,40}\\))+\\s*");

    private static final Pattern BEHIND_BRACKETS = Pattern.compile("\\s*,\\s*|(?<=\\))\\s+" + Joints.AND + "\\s+");

    private static final int LONGEST_AND = 12;
    private static final Pattern AND_THE = Pattern.compile(",? +(?:and|et) +(?:the |le |la |l')$");
    private static final Pattern AND = Pattern.compile(",? +" + Joints.AND + " +$");
    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final int FEWEST_OF_A_LIST = 3;
    private static final Pattern JOINT = Pattern.compile(" *, *(?:(?:and|et) +)?| +(?:and|et|&) +");
    /** What a school or faculty teaches stands behind it: not its town, which has "à" or "in". */
    private static final Pattern PART_OF = Pattern.compile(" +(?:of|de|d'|des|di|del|da|do|fur) ?");

    private static final Set<PartyKind> TEACHING = Set.of(PartyKind.SCHOOL, PartyKind.UNIVERSITY);
    private static final List<String> SEPARATORS = List.of(";", "+", " / ");
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    private static final Pattern DASH_AT_END = Pattern.compile("\\s[-–—]\\s*$");

    private final Phrases<PartyKind> kinds;
    private final Phrases<Boolean> units;
    private final Phrases<Boolean> companies;

    private final ProperWords proper;
    private final KnownPlaces places;

    NameParts(
            Phrases<PartyKind> kinds,
            Phrases<Boolean> units,
            Phrases<Boolean> companies,
            ProperWords proper,
            KnownPlaces places) {
        this.kinds = kinds;
        this.units = units;
        this.companies = companies;
        this.proper = proper;
        this.places = places;
    }

    /** The names that {@code span} holds, one after the other. */
    List<Span> of(Passage passage, Span span) {
        List<Span> parts = new ArrayList<>();
        for (Span member : listed(passage, span)) {
            member(passage, member, parts);
        }
        return parts;
    }

    private void member(Passage passage, Span span, List<Span> parts) {
        List<Integer> starts = new ArrayList<>(List.of(span.start()));
        int known = -1;
        int end = span.start();
        for (Phrases.Hit<?> hit : heads(passage, span)) {
            int from = starts.get(starts.size() - 1);
            // "Poole Hospital (now University Hospitals Dorset)", "Freie und Hansestadt Hamburg"
            if (isInBrackets(passage, span.start(), hit.span().start())
                    || Joints.isElliptic(passage.text()
                            .substring(from, Math.max(from, hit.span().start())))) {
                continue;
            }
            boolean joined =
                    JOINT.matcher(passage.folded()).region(end, span.end()).lookingAt();
            boolean anew = known >= 0 && hit.token() > known && beginsAnew(passage, hit, span, joined);
            boolean second = known >= 0 && isSecondOfTwo(passage, hit, from);
            if (anew || second || (hit.span().start() > from && isSecond(passage, hit, span))) {
                starts.add(hit.span().start());
            }
            known = hit.next();
            end = hit.span().end();
        }
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : span.end();
            enumerated(passage, new Span(starts.get(i), endBefore(passage, starts.get(i), next)), parts);
        }
    }

    private static boolean isInBrackets(Passage passage, int from, int at) {
        String before = passage.text().substring(from, Math.max(from, at));
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** "CHU A et CHU B", "CHU de A et Faculté de médecine de A": a joint between two, each with words of its own. */
    private boolean isSecondOfTwo(Passage passage, Phrases.Hit<?> hit, int start) {
        int from = Math.max(start, hit.span().start() - LONGEST_AND);
        Matcher and = AND.matcher(passage.folded().substring(from, hit.span().start()));
        List<Phrases.Hit<PartyKind>> before = before(passage, hit, start);
        return and.find()
                && before.size() == 1
                && before.get(0).span().start() == start
                && areAlike(before.get(0).meaning(), hit.meaning())
                && isCapital(passage, hit.span().start())
                && holdsOwnWords(passage, before.get(0).span().end(), from + and.start())
                && holdsOwnWords(passage, hit.span().end(), passage.text().length());
    }

    /** Of one kind, or both of those that a town has one of each of. */
    private static boolean areAlike(PartyKind one, Object other) {
        return one == other || (one.isOfCareOrStudy() && other instanceof PartyKind kind && kind.isOfCareOrStudy());
    }

    private boolean holdsOwnWords(Passage passage, int from, int to) {
        return from < to && holdsCapital(passage, from, to) && proper.standIn(passage, new Span(from, to));
    }

    /** The words with which a name can begin. */
    private List<Phrases.Hit<?>> heads(Passage passage, Span span) {
        List<Phrases.Hit<?>> heads = new ArrayList<>();
        int index = Token.firstFrom(span.start(), passage.tokens());
        while (index < passage.tokens().size() && passage.tokens().get(index).start() < span.end()) {
            Optional<? extends Phrases.Hit<?>> hit = kinds.at(passage.tokens(), index);
            if (hit.isEmpty()) {
                hit = units.at(passage.tokens(), index);
            }
            if (hit.isPresent() && span.contains(hit.get().span().start())) {
                heads.add(hit.get());
            }
            index = hit.isPresent() ? hit.get().next() : index + 1;
        }
        return heads;
    }

    /** "Government of Russian Federation", "Pharmacy Services Ltd": nothing but a legal form follows the last word, so that no name begins with it. */
    private boolean isFollowed(Passage passage, Phrases.Hit<?> hit, Span span) {
        int next = hit.token() + 1;
        while (next < passage.tokens().size()
                && passage.tokens().get(next).start() < hit.span().end()) {
            next++;
        }
        if (next >= passage.tokens().size()
                || passage.tokens().get(next).start() >= span.end()
                || companies.at(passage.tokens(), next).isPresent()) {
            return false;
        }
        return passage.text()
                .substring(hit.span().end(), passage.tokens().get(next).start())
                .chars()
                .noneMatch(letter -> ",;+(".indexOf(letter) >= 0);
    }

    /** "A Partners and the University of B": two names, the second with its article. */
    private boolean isSecond(Passage passage, Phrases.Hit<?> hit, Span span) {
        String before = passage.folded()
                .substring(
                        Math.max(0, hit.span().start() - LONGEST_AND),
                        hit.span().start());
        boolean capital = Character.isUpperCase(passage.text().charAt(hit.span().start()));
        return capital
                && isFollowed(passage, hit, span)
                && AND_THE.matcher(before).find();
    }

    private static int endBefore(Passage passage, int start, int next) {
        int from = Math.max(start, next - LONGEST_AND);
        String before = passage.folded().substring(from, next);
        return Stream.of(AND_THE, AND)
                .map(joint -> joint.matcher(before))
                .filter(Matcher::find)
                .findFirst()
                .map(joint -> from + joint.start())
                .orElseGet(() ->
                        from + DASH_AT_END.matcher(before).replaceFirst("").length());
    }

    /** A capital after a word that does not call for more: "Université A Hôpital B", but not "amis de l'Hôpital B". */
    private boolean beginsAnew(Passage passage, Phrases.Hit<?> hit, Span span, boolean joined) {
        Token before = passage.tokens().get(hit.token() - 1);
        String between = passage.text().substring(before.end(), hit.span().start());
        String word = passage.words(hit.span());
        boolean capital = Character.isUpperCase(word.charAt(0))
                && (word.length() > LONGEST_ACRONYM || StringUtils.isAllUpperCase(word));
        boolean withinTown = between.equals("-") && hit.meaning() == PartyKind.CITY;
        if (SEPARATORS.stream().anyMatch(between::contains)) {
            return true;
        }
        if (DASH.matcher(between).find()) {
            // "AUSL di Reggio Emilia - IRCCS" is one, and so is "Univ. di Gibuti - Facoltà di Medicina"
            List<Phrases.Hit<PartyKind>> wholes = before(passage, hit, span.start());
            return isFollowed(passage, hit, span)
                    && !isAuthorityOfBody(passage, hit, span)
                    && !(wholes.size() == 1 && isPartOfOther(passage, hit, wholes.get(0)));
        }
        return capital
                && !withinTown
                && !isOfUniversity(passage, hit, span, between)
                && !isWholeOfPart(passage, hit, span, between)
                && !isPartOfWhole(passage, hit, span, between)
                && isFollowed(passage, hit, span)
                && !joined
                && !FunctionWords.leadOn(before.word())
                && !between.contains("(")
                && !between.contains("'");
    }

    /** "Centro di Salute Globale - Regione Toscana": the body, and whose it is. */
    private boolean isAuthorityOfBody(Passage passage, Phrases.Hit<?> hit, Span span) {
        return hit.meaning() instanceof PartyKind kind
                && kind.isTerritory()
                && before(passage, hit, span.start()).stream()
                        .noneMatch(word -> word.meaning().isTerritory());
    }

    /** Behind the word, "School of Public Health", or by it, "School of Medicine". */
    private static boolean saysOfWhat(Passage passage, Span head) {
        Matcher part = PART_OF.matcher(passage.folded());
        return part.region(head.end(), passage.folded().length()).lookingAt()
                || part.region(head.start(), head.end()).find();
    }

    /** "CHU de A-Université B": the university that a hospital is one of. */
    private boolean isOfUniversity(Passage passage, Phrases.Hit<?> hit, Span span, String between) {
        return between.equals("-")
                && hit.meaning() == PartyKind.UNIVERSITY
                && before(passage, hit, span.start()).stream().allMatch(one -> one.meaning() == PartyKind.HOSPITAL);
    }

    /** "School of Public Health, University of A": a part of a university by what it teaches, and behind a comma the university. */
    private boolean isWholeOfPart(Passage passage, Phrases.Hit<?> hit, Span span, String between) {
        List<Phrases.Hit<PartyKind>> before = before(passage, hit, span.start());
        return between.strip().equals(",") && before.size() == 1 && isPartOfOther(passage, before.get(0), hit);
    }

    /** "University of A School of Medicine", "Université A, Faculté de médecine": what it teaches, behind the name of the university. */
    private boolean isPartOfWhole(Passage passage, Phrases.Hit<?> hit, Span span, String between) {
        List<Phrases.Hit<PartyKind>> before = before(passage, hit, span.start());
        return (between.isBlank() || between.strip().equals(","))
                && between.indexOf('\n') < 0
                && before.size() == 1
                && isPartOfOther(passage, hit, before.get(0));
    }

    /** The words for kinds between {@code start} and {@code hit}. */
    private List<Phrases.Hit<PartyKind>> before(Passage passage, Phrases.Hit<?> hit, int start) {
        return kinds.within(new Span(start, hit.span().start()), passage.tokens());
    }

    /**
     * "Alpha Bank, Beta Telecom, Gamma Ltd.": three names or more between commas, each with a capital. "Ministry of Health, Labour and
     * Welfare" is one: it has a conjunction, and what a ministry looks after does not name anybody. So is "Alpha Hospital, Dundee, UK".
     */
    private void enumerated(Passage passage, Span span, List<Span> parts) {
        List<Span> members = new ArrayList<>();
        Matcher comma = COMMA.matcher(passage.text()).region(span.start(), span.end());
        int start = span.start();
        while (comma.find()) {
            members.add(new Span(start, comma.start()));
            start = comma.end();
        }
        members.add(new Span(start, span.end()));
        boolean names = members.size() >= FEWEST_OF_A_LIST
                && members.stream().allMatch(member -> !member.isEmpty() && isCapital(passage, member.start()))
                && passage.text().substring(span.start(), span.end()).indexOf('(') < 0
                && kinds.within(span, passage.tokens()).stream()
                        .noneMatch(hit -> hit.meaning() == PartyKind.PUBLIC_BODY)
                && members.stream().anyMatch(member -> passage.words(member).indexOf(' ') > 0)
                && !isPartOfSecond(passage, members)
                && !isBodyInATown(passage, members)
                && !places.isAddress(
                        members.stream().skip(1).map(passage::words).toList());
        (names ? members : List.of(span)).forEach(member -> joined(passage, member, parts));
    }

    /** "Université Clermont Auvergne, INSPE, Clermont-Ferrand": the town behind a body is where that lies. */
    private boolean isBodyInATown(Passage passage, List<Span> members) {
        return kinds.within(members.get(0), passage.tokens()).stream()
                        .anyMatch(hit -> !hit.meaning().isTerritory())
                && places.isName(passage.words(members.get(members.size() - 1)), null);
    }

    /** "School of Nursing Sciences, University of A, Lusaka". */
    private boolean isPartOfSecond(Passage passage, List<Span> members) {
        List<Phrases.Hit<PartyKind>> part = kinds.within(members.get(0), passage.tokens());
        List<Phrases.Hit<PartyKind>> whole = kinds.within(members.get(1), passage.tokens());
        return !part.isEmpty() && !whole.isEmpty() && isPartOfOther(passage, part.get(0), whole.get(0));
    }

    /** "School, college or other body" lists words, not names. */
    private static boolean holdsCapital(Passage passage, int from, int to) {
        return passage.text().substring(from, to).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isCapital(Passage passage, int at) {
        return Character.isUpperCase(passage.text().charAt(at));
    }

    /**
     * "A Hospital and B University": a joint between two names that end in the word for their kind. "A Hospital and School of Nursing" is one
     * house: the second part has no name of its own.
     */
    private void joined(Passage passage, Span span, List<Span> parts) {
        List<Phrases.Hit<PartyKind>> hits = kinds.within(span, passage.tokens());
        int start = span.start();
        for (int i = 0; i + 1 < hits.size(); i++) {
            Matcher joint =
                    JOINT.matcher(passage.folded()).region(hits.get(i).span().end(), span.end());
            if (joint.lookingAt()
                    && !isWhere(hits.get(i), hits.get(i + 1), span)
                    && !isPartOfOther(passage, hits.get(i), hits.get(i + 1))
                    && !(joint.group().strip().equals(",") && isPartOfOther(passage, hits.get(i + 1), hits.get(i)))
                    && holdsCapital(passage, joint.end(), span.end())
                    && proper.standIn(passage, new Span(joint.end(), span.end()))) {
                parts.add(new Span(start, joint.start()));
                start = joint.end();
            }
        }
        parts.add(new Span(start, span.end()));
    }

    /** "A Health Centre, Enga Province": in which part of its country a body lies. */
    private static boolean isWhere(Phrases.Hit<PartyKind> body, Phrases.Hit<PartyKind> place, Span span) {
        return !body.meaning().isTerritory()
                && place.meaning().isTerritory()
                && place.span().end() == span.end();
    }

    /** "School of Public Health, University of A", "A University, Faculty of Medicine": where it teaches what. */
    private static boolean isPartOfOther(Passage passage, Phrases.Hit<?> part, Phrases.Hit<?> whole) {
        boolean taught = part.meaning() instanceof PartyKind kind
                && TEACHING.contains(kind)
                && saysOfWhat(passage, part.span())
                && whole.meaning() == PartyKind.UNIVERSITY;
        // "Universitätsklinikum A, Klinik für Infektiologie"
        boolean treated = part.meaning() == PartyKind.HOSPITAL
                && whole.meaning() instanceof PartyKind body
                && body.isOfCareOrStudy()
                && passage.folded().startsWith(" fur ", part.span().end());
        return taught || treated;
    }

    /** The members of {@code span} that semicolons or pluses part, and commas behind brackets; words for kinds tell nothing. */
    List<Span> listed(Passage passage, Span span) {
        List<Span> parts = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(passage.text()).region(span.start(), span.end());
        Matcher separator = (brackets.matches() ? BEHIND_BRACKETS : LIST)
                .matcher(passage.text())
                .region(span.start(), span.end());
        int start = span.start();
        while (separator.find()) {
            parts.add(new Span(start, separator.start()));
            start = separator.end();
        }
        parts.add(new Span(start, span.end()));
        return parts;
    }
}
