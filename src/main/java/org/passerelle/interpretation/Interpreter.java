package org.passerelle.interpretation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;

/**
 * Says what records state, by rules that know the words of French and English tables and pages. Nothing is looked up but places and the
 * vocabulary; the same record always gives the same interpretation. Safe for use by several threads.
 */
public final class Interpreter {

    /** Lists whose parties are equals. */
    private static final Set<Layout> OF_EQUALS = Set.of(Layout.PAIRS, Layout.WIDE, Layout.WIKIDATA);

    /** Kept verbatim with the record; nothing in them is a fact of a cooperation. */
    private static final Set<Heading> NOT_READ = Set.of(Heading.IGNORED, Heading.IDENTIFIER, Heading.SOURCE);

    private final Map<Heading, Rule> rules = new LinkedHashMap<>();
    private final PartnerRule partners;
    private final KindOfCooperation kinds = new KindOfCooperation();
    private final LeadOfPage leads;
    private final PartyNames names;
    private final OtherNames otherNames;

    /** Reads the vocabulary of the rules. */
    public Interpreter() {
        Places places = new Places();
        Lexicon.Parties words = Lexicon.read("parties.yml", Lexicon.Parties.class);
        this.names = new PartyNames(words, places);
        this.otherNames = new OtherNames(names.kinds());
        Terms terms = new Terms(Lexicon.read("terms.yml", Lexicon.Terms.class));
        StatementPhrases phrases = new StatementPhrases(Lexicon.read("statements.yml", Lexicon.Statements.class));
        SupporterRule supporters = new SupporterRule(names);
        CarrierRule carriers = new CarrierRule(names, words);
        AgreementRule agreements = new AgreementRule(phrases, supporters);
        DomainRule domains = new DomainRule(terms, phrases);
        ActionRule actions = new ActionRule(phrases, agreements, domains);
        NarrativeRule narratives = new NarrativeRule(names, supporters, phrases, actions, terms, carriers);
        PlaceRule placeRule = new PlaceRule(places, names);
        ProfileRule profiles = new ProfileRule(places);
        CodedRule coded = new CodedRule(phrases);
        PlaceOfLead placeOfLead = new PlaceOfLead(places);
        this.partners = new PartnerRule(names, terms, new Territories(places));
        this.leads = new LeadOfPage(profiles, names, placeOfLead);
        // in the order in which one needs the other: the country before its city, the parties before what is said of
        // them
        rules.put(Heading.KIND, coded::kind);
        rules.put(Heading.HOME_COUNTRY, placeRule::homeCountry);
        rules.put(Heading.ESTABLISHMENT, this::establishment);
        rules.put(Heading.HOME_CITY, placeRule::homeCity);
        rules.put(Heading.COUNTRY, placeRule::country);
        rules.put(Heading.PARTNER, partners);
        rules.put(Heading.CITY, placeRule::city);
        rules.put(Heading.CARRIER, carriers);
        rules.put(Heading.OPERATOR, carriers::operator);
        rules.put(Heading.SUPPORTER, supporters);
        rules.put(Heading.AGREEMENT, agreements);
        rules.put(Heading.STATUS, coded::status);
        rules.put(Heading.SINCE, (passage, reading) -> coded.date(passage, reading, Predicate.SINCE));
        rules.put(Heading.UNTIL, (passage, reading) -> coded.date(passage, reading, Predicate.UNTIL));
        rules.put(Heading.LINK, new LinkRule(names, phrases, new ProgrammeRule(names, terms, places), places));
        rules.put(Heading.DOMAINS, domains);
        rules.put(Heading.FIELD, domains);
        rules.put(Heading.ACTIVITY, actions);
        rules.put(Heading.DESCRIPTION, narratives);
        rules.put(Heading.TITLE, new TitleRule(profiles, terms));
        rules.put(Heading.CAPITAL, profiles::capital);
        rules.put(Heading.LANGUAGES, profiles::languages);
        rules.put(Heading.RELATED, TitleRule::related);
        rules.put(Heading.NOTE, TitleRule::note);
    }

    /** What {@code record} of a document with {@code context} states, and what of it was not understood. */
    public Interpretation interpret(RawRecord record, DocumentContext context) {
        return interpret(record, context, Corrections.none());
    }

    /** The same, reading words as a curator's {@code corrections} say; quotes still give the words of the document. */
    public Interpretation interpret(RawRecord record, DocumentContext context, Corrections corrections) {
        Reading reading = new Reading(record, context);
        List<Passage> passages = passages(record, corrections);
        passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.CITY)
                .findFirst()
                .ifPresent(city -> reading.city(city.text()));
        kinds.expect(reading);
        rules.forEach((heading, rule) -> passages.stream()
                .filter(passage -> passage.cell().heading() == heading)
                .forEach(passage -> rule.read(passage, reading)));
        leads.state(passages, reading);
        kinds.settle(passages, reading);
        otherNames.state(passages, reading);
        passages.forEach(passage -> tellLeftOver(passage, reading));
        return reading.interpretation(Parties.tooFew(reading));
    }

    /**
     * The party that {@code name} names, as the rules read it: its kind, and where it lies if the name says so.
     *
     * @param country where to look for its city, ISO 3166-1 alpha-2; null when that is not known
     */
    public PartyMention mention(String name, @Nullable String country) {
        Passage passage = Passage.of(new Cell(Heading.ESTABLISHMENT, "", name, new LineRange(1, 1), 0, 0));
        return names.one(passage, passage.all(), country, PartyKind.ASSOCIATION)
                .map(NamedParty::mention)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' names no party"));
    }

    private void establishment(Passage passage, Reading reading) {
        boolean equals = OF_EQUALS.contains(reading.context().layout());
        partners.establishment(passage, reading, equals ? Role.PARTNER : Role.LEAD);
    }

    /** The cells that hold words, those of a narrative paragraph by paragraph. */
    private static List<Passage> passages(RawRecord record, Corrections corrections) {
        return record.cells().stream()
                .filter(cell -> !cell.text().isBlank() && !NOT_READ.contains(cell.heading()))
                .flatMap(Interpreter::paragraphs)
                .map(cell -> corrections.read(record, cell))
                .filter(passage -> !passage.text().isBlank())
                .collect(Collectors.toList());
    }

    private static Stream<Cell> paragraphs(Cell cell) {
        boolean inLines = cell.heading() == Heading.DESCRIPTION || cell.heading() == Heading.ACTIVITY;
        return inLines && cell.text().indexOf('\n') >= 0 ? Paragraphs.of(cell) : Stream.of(cell);
    }

    private static void tellLeftOver(Passage passage, Reading reading) {
        for (Span left : passage.leftOver()) {
            reading.find(passage, passage.words(left), Problem.NOT_UNDERSTOOD);
        }
    }
}
