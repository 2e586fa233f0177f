package org.passerelle.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.rules.Knowledge;
import org.passerelle.interpretation.rules.Rule;
import org.passerelle.interpretation.rules.Rules;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Paragraphs;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.NumericDates;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/**
 * Says what records state, by rules that know the words of French and English tables and pages. Nothing is looked up but places and the
 * vocabulary; the same record always gives the same interpretation. Safe for use by several threads.
 */
public final class Interpreter {

    /** Kept verbatim with the record; nothing in them is a fact of a cooperation. */
    private static final Set<Heading> NOT_READ =
            Set.of(Heading.IGNORED, Heading.IDENTIFIER, Heading.SOURCE, Heading.ROLE);

    private static final Pattern ALL = Pattern.compile("^.+$");

    private final Knowledge known;
    private final List<Rule> rules;
    private final UncertainPlaces uncertain;
    private final ParallelLists lists;

    /** Reads the vocabulary of the rules. */
    public Interpreter() {
        this.known = Knowledge.read();
        this.rules = Rules.of(known);
        this.uncertain = new UncertainPlaces(known.places(), known.names());
        this.lists = new ParallelLists(known.places(), known.names());
    }

    /** What {@code record} of a document with {@code context} states, and what of it was not understood. */
    public Interpretation interpret(RawRecord record, DocumentContext context) {
        return interpret(record, context, Corrections.none());
    }

    /** Interprets {@code record} and reads words as {@code corrections} say. Quotes still give the words of the document. */
    public Interpretation interpret(RawRecord record, DocumentContext context, Corrections corrections) {
        return ParallelLists.together(
                record,
                lists.apart(record).stream()
                        .map(one -> interpretOne(one, context, corrections))
                        .toList());
    }

    private Interpretation interpretOne(RawRecord record, DocumentContext context, Corrections corrections) {
        Ledger ledger = new Ledger(record, context);
        List<Passage> passages = passages(record, corrections);
        rules.forEach(rule -> rule.apply(passages, ledger, ledger::add));
        return UncertainDates.mark(UncertainSides.mark(uncertain.mark(ledger.interpretation(), context)), context);
    }

    /**
     * Where the first sides of a list lie that says it nowhere: the country in which most of their names are names of towns.
     *
     * @param records some of them
     * @param likely the country that is taken of two that fit alike, ISO 3166-1 alpha-2
     * @return empty when the records say it themselves, or the names do not tell
     */
    public Optional<String> home(Stream<RawRecord> records, String likely) {
        return new HomeGuess(known.names(), known.places()).of(records, likely);
    }

    /** True when the dates of a list, of which {@code records} are some, give the month first. */
    public boolean isMonthFirst(Stream<RawRecord> records) {
        return NumericDates.areMonthFirst(
                records.flatMap(record -> record.cells().stream()).map(Cell::text));
    }

    /**
     * The party that {@code name} names, as the rules read it: its kind, and where it lies if the name says so.
     *
     * @param country where to look for its city, ISO 3166-1 alpha-2; null when that is not known
     */
    public Optional<PartyMention> mention(String name, @Nullable String country) {
        Passage passage = Passage.of(new Cell(Heading.ESTABLISHMENT, "", name, new LineRange(1, 1), 0, 0));
        return known.names()
                .one(passage, passage.all(), country, PartyKind.ORGANISATION)
                .map(PartyInText::mention);
    }

    /** The cells that hold words, those of a narrative paragraph by paragraph. */
    private static List<Passage> passages(RawRecord record, Corrections corrections) {
        CorrectedRegions regions = CorrectedRegions.of(record, corrections);
        return record.cells().stream()
                .filter(Interpreter::holdsWords)
                .map(regions::read)
                .flatMap(Interpreter::paragraphs)
                .map(cell -> meant(corrections.read(record, cell)))
                .filter(passage -> !passage.text().isBlank())
                .toList();
    }

    /** {@code passage} as the legend of its list says; a curator says it better. */
    private static Passage meant(Passage passage) {
        String meaning = passage.codes().get(Cell.MEANING);
        return meaning == null ? passage : passage.replaced(ALL, meaning);
    }

    private static boolean holdsWords(Cell cell) {
        boolean code = cell.heading().tellsWhich() && !CorrectedRegions.HEADINGS.contains(cell.heading());
        return !cell.text().isBlank() && !NOT_READ.contains(cell.heading()) && !code;
    }

    private static Stream<Cell> paragraphs(Cell cell) {
        boolean inLines = cell.heading() == Heading.DESCRIPTION || cell.heading() == Heading.ACTIVITY;
        return inLines && cell.text().indexOf('\n') >= 0 ? Paragraphs.of(cell) : Stream.of(cell);
    }
}
