package org.passerelle.interpretation.rules;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Chronicle;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.time.NumericDates;
import org.passerelle.model.PartialDate;
import org.springframework.util.ConcurrentLruCache;

/** What cells say of time, read with what is known of their document's date. */
public final class Times {

    /** Several rules ask for the events of one cell, one after the other; many cells of a file say the same. */
    private static final int REMEMBERED = 5_000;

    private static final Set<Act> NAMING_NOBODY = EnumSet.of(Act.NOT_STATED, Act.NONE, Act.NEGATION);

    /** What stands behind "tbc" where a partner is still looked for: "tbc (school in Goma)". */
    private static final Pattern REMARK_ALONE = Pattern.compile("[ .]*\\([^()]*\\)\\W*");

    /** What says nobody where it stands alone, or before what a funder gives; in a longer text it may deny anything. */
    private static final Pattern NOBODY = Pattern.compile(
            "\\W*(?:sans|aucune?|pas de|without|no|none|nil|nobody|no one|personne|rien|nothing|ohne|keine?|keiner|keines|keinen|niemand|nichts"
                    + "|sin|ningun[oa]?|nadie|nada|senza|nessun[oa]?|niente|sem|nenhuma?|ninguem|bez|brak|nikt|zad(?:en|na|ne|nych)"
                    + "|zonder|geen|niets|utan|ingen|inga|inget)"
                    + "(?: (?:external|externe|specific|specifique|public|publique))?"
                    + "(?: (?:soutien|appui|financement|financeur|bailleur|subvention|aide|support|supporters?|funding|funders?|donors?|grants?"
                    + "|sponsors?|forderung|forderer|finanzierung|geldgeber|unterstutzung|financiacion|financiador|apoyo|subvencion|donante"
                    + "|finanziamento|finanziatore|sostegno|contributo|financiamento|apoio|doador|finansowania|wsparcia|dofinansowania"
                    + "|financiering|subsidie|steun|financier|finansiering|finansiar|stod|bidrag))?(?: (?:extern[aeo]?s?|propi[ao]|zewnetrznego))?\\W*");

    private record Asked(String folded, int observedYear, int reference) {}

    private final ConcurrentLruCache<Asked, List<Event>> events;
    private final Chronicle chronicle;

    Times(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.events = new ConcurrentLruCache<>(
                REMEMBERED,
                asked -> List.copyOf(chronicle.read(asked.folded(), asked.observedYear(), asked.reference())));
    }

    /** The events of {@code passage}, in the order of its words. */
    List<Event> of(Passage passage, DocumentContext context) {
        PartialDate observed = context.observedOn();
        int observedYear = observed == null ? 0 : observed.latest().getYear();
        String folded = context.monthFirst() ? NumericDates.dayFirst(passage.folded()) : passage.folded();
        List<Event> read = events.get(new Asked(folded, observedYear, reference(observed)));
        String precision = passage.codes().getOrDefault("precision", "");
        return StringUtils.isNumeric(precision) && precision.length() <= 2
                ? read.stream()
                        .map(event -> event.toPrecision(Integer.parseInt(precision)))
                        .toList()
                : read;
    }

    /** True for "none", "n/a", "to be confirmed" where a name is expected: that names nobody. */
    boolean saysNothing(Passage passage, DocumentContext context) {
        if (namesNobody(passage.folded())) {
            return true;
        }
        if (!chronicle.mayBeginWithAnAct(passage.folded())) {
            return false;
        }
        List<Event> read = of(passage, context);
        if (read.isEmpty()
                || !NAMING_NOBODY.contains(read.get(0).act())
                || read.get(0).date() != null) {
            return false;
        }
        String before = passage.folded().substring(0, read.get(0).start());
        String behind = passage.folded().substring(read.get(0).until());
        boolean alone = read.size() == 1 && behind.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean described = read.get(0).act() == Act.NOT_STATED
                && REMARK_ALONE.matcher(behind).matches();
        return before.codePoints().noneMatch(Character::isLetterOrDigit) && (alone || described);
    }

    /** True for "sans", "kein", "no funding" in whatever language headings may have, folded, where a name is expected. */
    static boolean namesNobody(String folded) {
        return NOBODY.matcher(folded).matches();
    }

    /** The dates of {@code passage}, prose that tells of other things as well, each with the word right before it. */
    List<DateMention> mentions(Passage passage, DocumentContext context) {
        return chronicle.mentions(passage.folded(), reference(context.observedOn()));
    }

    private static int reference(@Nullable PartialDate observed) {
        return observed == null
                ? Year.now(ZoneOffset.UTC).getValue()
                : observed.latest().getYear();
    }

    /** "Since independence", "for a long time": no calendar knows when. */
    static boolean isVague(Event event) {
        return event.act() == Act.VAGUE || (event.act() == Act.SINCE && event.date() == null);
    }

    /** True for what the facts that can be stated say less of than the words. */
    static boolean isKeptInWords(Event event) {
        boolean intended = event.act() == Act.PLANNED && event.date() != null;
        return intended || event.act() == Act.LAST || event.act() == Act.IN_FORCE || isVague(event);
    }
}
