package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartialDate;

/**
 * Finds the dates of running prose, each with the word right before it. In a cell that tells of time, {@link Chronicle} reads whole
 * clauses; prose tells of much else, and only what stands beside a date is of the date.
 */
final class DateMentions {

    private static final String DIGITS = "0123456789";

    /** Cooperations are younger; numbers in prose that look like older years count beds or money. */
    private static final int FIRST_YEAR = 1800;

    /** What may stand between a word and its date. */
    private static final List<String> BETWEEN =
            List.of(":", "-", ",", "en", "le", "la", "l", "'", "annee", "de", "du", "in", "on", "of", "the", "year");

    private final ActPhrases acts;
    private final Lexemes lexemes;
    private final TimeReader times;
    private final List<DateMention> mentions = new ArrayList<>();

    /** Words for an act that a date may follow; null when none stand before. */
    private @Nullable Item act;

    /** Where those words begin, with acts right before them: "en cours depuis". */
    private int begin;

    private DateMentions(ActPhrases acts, Lexemes lexemes, int referenceYear) {
        this.acts = acts;
        this.lexemes = lexemes;
        this.times = new TimeReader(lexemes, referenceYear);
    }

    /** The dates of {@code folded} text, from left to right. */
    static List<DateMention> in(String folded, ActPhrases acts, int referenceYear) {
        // most cells hold no date
        if (StringUtils.indexOfAny(folded, DIGITS) < 0) {
            return List.of();
        }
        return new DateMentions(acts, new Lexemes(folded), referenceYear).all();
    }

    private List<DateMention> all() {
        int index = 0;
        while (index < lexemes.size()) {
            index = Math.max(index + 1, step(index));
        }
        return mentions;
    }

    private int step(int index) {
        Item words = acts.at(lexemes, index);
        Optional<TimeExpression> time = times.at(index, act != null);
        if (time.isPresent() && (words == null || time.get().next() >= words.next())) {
            mention(time.get());
            act = null;
            return time.get().next();
        }
        if (words != null) {
            begin = act != null && act.next() == index ? begin : index;
            act = words;
            return words.next();
        }
        if (!BETWEEN.contains(lexemes.at(index).text())) {
            act = null;
        }
        return index + 1;
    }

    private void mention(TimeExpression time) {
        Span bare = new Span(
                lexemes.at(time.first()).start(), lexemes.at(time.next() - 1).end());
        if (PartialDate.parse(time.date()).orElseThrow().latest().getYear() < FIRST_YEAR) {
            return;
        }
        Act said = act == null ? null : act.act();
        // "non 1998": there is none, and the date stands by itself
        boolean alone = said == null || said == Act.NONE;
        Span span = alone ? bare : new Span(lexemes.at(begin).start(), bare.end());
        mentions.add(new DateMention(
                time.date(), time.end(), alone ? Act.BARE : Objects.requireNonNull(said), time.doubt(), span, bare));
    }
}
