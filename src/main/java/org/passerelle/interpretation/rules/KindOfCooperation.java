package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.vocabulary.CooperationPhrases;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;

/** What kind the record's own cooperation is: as a cell says, else as its parties are. */
final class KindOfCooperation {

    private static final Set<PartyKind> LEARNED = Set.of(PartyKind.UNIVERSITY, PartyKind.SCHOOL);

    /** Of lists of twin towns, unless they say otherwise. */
    private static final Set<Layout> TWINS = Set.of(Layout.PAIRS, Layout.WIDE, Layout.WIKIDATA);

    private static final Set<Heading> SUBJECT =
            Set.of(Heading.DOMAINS, Heading.FIELD, Heading.TITLE, Heading.DESCRIPTION, Heading.ACTIVITY);

    private static final Set<Heading> SIDES =
            Set.of(Heading.ESTABLISHMENT, Heading.CARRIER, Heading.OPERATOR, Heading.PARTNER);

    private static final Set<CooperationKind> OF_TERRITORIES =
            EnumSet.of(CooperationKind.TWINNING, CooperationKind.DECENTRALISED_COOPERATION);

    private static final Pattern AUTHORITIES = Pattern.compile(
            "\\b(?:collectivites?|territoires?|territory|territories|local authorit(?:y|ies)|autorites? locales?)\\b");

    private static final Pattern ACADEMIC = Pattern.compile(
            "\\b(?:academic|universitaire|inter-?university)\\b[^.]{0,40}\\b(?:cooperation|partnership|partenariat|collaboration)"
                    + "|\\b(?:cooperation|partenariat) universitaire");

    private final FieldsAndActivities terms;
    private final PartyNames names;

    KindOfCooperation(Knowledge known) {
        this.terms = known.terms();
        this.names = known.names();
    }

    /** Before any cell is read: lists of twin towns hold cities unless they say otherwise. */
    void expect(List<Passage> passages, Notes notes) {
        if (areTwins(passages) || TWINS.contains(notes.context().layout())) {
            notes.main().kind(CooperationKind.TWINNING);
        }
    }

    private static boolean areTwins(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage -> passage.cell().heading() == Heading.PARTNER && KindRule.isOfTwins(passage));
    }

    /** Who carries a twinning is not twinned by that: {@code Ville;Ville allemande;Association porteuse}. */
    private boolean areTwinsOfACarrier(List<PartyKind> parties, List<Passage> passages) {
        return passages.stream().anyMatch(passage -> passage.cell().heading() == Heading.CARRIER)
                && parties.stream().filter(PartyKind.CITY::equals).count() > 1
                && (areTwins(passages) || passages.stream().anyMatch(this::isOfPartnerTowns));
    }

    private boolean isOfPartnerTowns(Passage passage) {
        return passage.cell().heading() == Heading.PARTNER
                && names.kindOfHeading(passage).filter(PartyKind.CITY::equals).isPresent();
    }

    /** "Jumelage" of two hospitals or two schools is their own, and not that of their towns. */
    private static boolean areTwinsOtherThanTowns(List<PartyKind> kinds, Notes notes) {
        return notes.main().kind() == CooperationKind.TWINNING
                && kinds.stream().anyMatch(PartyKind::isOfCareOrStudy)
                && kinds.stream().noneMatch(PartyKind::isTerritory);
    }

    /** After all cells were read. */
    void settle(List<Passage> passages, Notes notes) {
        settleKind(passages, notes);
        passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.NOTE && saysAnother(passage, notes))
                .forEach(passage -> notes.find(passage, passage.text(), Problem.OTHER_KIND));
    }

    /**
     * A remark that calls a twinning another cooperation of territories, or the reverse, that denies what it is, or begins with what it is: "Town
     * twinning. Four visits since". What else it names, a partnership of hospitals may rest on.
     */
    private static boolean saysAnother(Passage passage, Notes notes) {
        CooperationKind kind = notes.main().kind();
        Set<CooperationKind> said = EnumSet.noneOf(CooperationKind.class);
        said.addAll(CooperationPhrases.in(passage.tokens()));
        said.retainAll(OF_TERRITORIES);
        boolean ofIt = OF_TERRITORIES.contains(kind)
                || CooperationPhrases.first(passage.tokens())
                        .filter(said::contains)
                        .isPresent();
        return CooperationPhrases.deniedIn(passage.tokens()).contains(kind)
                || (ofIt && !said.isEmpty() && !said.contains(kind));
    }

    private void settleKind(List<Passage> passages, Notes notes) {
        List<PartyKind> kinds =
                notes.main().participants().stream().map(PartyMention::kind).toList();
        if (KindRule.isNamed(passages) && !areTwinsOtherThanTowns(kinds, notes)) {
            return;
        }
        CooperationKind kind = kind(kinds, passages, notes.context().layout());
        boolean project = kind == CooperationKind.HOSPITAL_PARTNERSHIP && isOfAnAssociation(notes);
        notes.main().kind(project ? CooperationKind.PROJECT : kind);
        // towns need not be twins, though a column is one of towns
        boolean twins = kind == CooperationKind.TWINNING
                && !TWINS.contains(notes.context().layout())
                && passages.stream().noneMatch(KindRule::namesTwinning);
        if (twins || isSupposed(kinds, notes)) {
            notes.tell(Problem.KIND_SUPPOSED);
        }
    }

    /**
     * Where no cell says it, parties of one sort do. What one of open kind is, a side that nobody names, or how much bodies of several sorts have to do
     * with it, may make it another.
     */
    private static boolean isSupposed(List<PartyKind> kinds, Notes notes) {
        boolean alone = kinds.size() == 1
                && (notes.main().states(Predicate.PLACE)
                        || notes.main().states(Predicate.SUPPORTER)
                        || notes.record().first(Heading.PARTNER).isPresent());
        boolean mixed = kinds.stream().map(KindOfCooperation::sort).distinct().count() > 1;
        return notes.context().layout() != Layout.IATI && (kinds.contains(PartyKind.ORGANISATION) || alone || mixed);
    }

    /** Territories, bodies of study and those of care each make a cooperation one of a kind. */
    private static PartyKind sort(PartyKind kind) {
        return kind.isTerritory() ? PartyKind.CITY : LEARNED.contains(kind) ? PartyKind.UNIVERSITY : kind;
    }

    private CooperationKind kind(List<PartyKind> parties, List<Passage> passages, Layout layout) {
        Set<PartyKind> kinds = Set.copyOf(parties);
        // where one side is missing, the other tells nothing unless the list speaks of twins
        boolean both =
                parties.size() > 1 || (!parties.isEmpty() && passages.stream().anyMatch(KindRule::namesTwinning));
        boolean territories = both && kinds.stream().allMatch(PartyKind::isTerritory);
        if (areTwinsOfACarrier(parties, passages)) {
            return CooperationKind.TWINNING;
        }
        // who takes part in a project or a network of many is not twinned by that
        if (layout != Layout.MEMBERS && territories) {
            return kinds.equals(Set.of(PartyKind.CITY))
                            && (TWINS.contains(layout) || passages.stream().anyMatch(this::isOfTowns))
                            && (passages.stream().noneMatch(KindOfCooperation::isOfAuthorities)
                                    || passages.stream().anyMatch(KindRule::namesTwinning))
                    ? CooperationKind.TWINNING
                    : CooperationKind.DECENTRALISED_COOPERATION;
        }
        if (isAcademic(parties, passages)) {
            return CooperationKind.ACADEMIC_PARTNERSHIP;
        }
        // whatever a network of towns works on, it is not one of hospitals
        boolean health = kinds.contains(PartyKind.HOSPITAL)
                || (!territories && passages.stream().anyMatch(this::isOfHealth));
        return health ? CooperationKind.HOSPITAL_PARTNERSHIP : CooperationKind.PROJECT;
    }

    /** What an association, and no hospital on its side, does for one hospital is its project. */
    private static boolean isOfAnAssociation(Notes notes) {
        List<PartyMention> hospitals = of(PartyKind.HOSPITAL, notes);
        return hospitals.size() < 2
                && hospitals.stream().noneMatch(one -> isFirst(one, notes))
                && of(PartyKind.ASSOCIATION, notes).stream().anyMatch(one -> isFirst(one, notes));
    }

    private static List<PartyMention> of(PartyKind kind, Notes notes) {
        return notes.main().participants().stream()
                .filter(party -> party.kind() == kind)
                .toList();
    }

    private static boolean isFirst(PartyMention party, Notes notes) {
        return Stream.of(Heading.ESTABLISHMENT, Heading.CARRIER)
                .flatMap(notes.record()::all)
                .anyMatch(cell -> cell.text().contains(party.words()));
    }

    /** A column of towns, or words about a twinning: what else towns do with each other is not one. */
    private boolean isOfTowns(Passage passage) {
        // the column of towns in which bodies lie says nothing of the sides
        return (SIDES.contains(passage.cell().heading())
                        && names.kindOfHeading(passage)
                                .filter(PartyKind.CITY::equals)
                                .isPresent())
                || KindRule.namesTwinning(passage);
    }

    /** A list of authorities of any level is not one of twin towns, though some of them are towns. */
    private static boolean isOfAuthorities(Passage passage) {
        return SIDES.contains(passage.cell().heading())
                && AUTHORITIES.matcher(Folded.of(passage.label())).find()
                && !KindRule.namesTwinning(passage);
    }

    /**
     * One between universities and schools, one with a partner of which nothing tells what it is, or one that is called so. A university that
     * helps towns or works for a ministry makes it a project.
     */
    private static boolean isAcademic(List<PartyKind> parties, List<Passage> passages) {
        long learned = parties.stream().filter(LEARNED::contains).count();
        long others = parties.stream()
                .filter(kind -> !LEARNED.contains(kind) && kind != PartyKind.ORGANISATION)
                .count();
        boolean among = others == 0 || (learned > 1 && learned >= others && !parties.contains(PartyKind.HOSPITAL));
        return (learned > 0 && among)
                || (learned > 0
                        && passages.stream()
                                .anyMatch(passage ->
                                        ACADEMIC.matcher(passage.folded()).find()));
    }

    private boolean isOfHealth(Passage passage) {
        boolean[] field = {false};
        if (SUBJECT.contains(passage.cell().heading())) {
            terms.listed(passage, (id, span) -> field[0] |= terms.isOfHealth(id));
        }
        return field[0]
                || names.kinds().all(passage.tokens()).stream().anyMatch(hit -> hit.meaning() == PartyKind.HOSPITAL);
    }
}
