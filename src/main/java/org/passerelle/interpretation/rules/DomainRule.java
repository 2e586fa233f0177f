package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/**
 * Lists of what is done and in what field: "formation / envoi de matériel + accueil de stagiaires (2004)". A code of a sector says the field
 * whatever the language of its words.
 */
final class DomainRule {

    private static final Pattern SEPARATOR = Pattern.compile(" *[/+;•] *");
    private static final Pattern COMMA = Pattern.compile(" *[/+;•,] *");

    /** Acts whose date is that of the cooperation or its agreement, and of none of the things done in it. */
    private static final Set<Act> OF_THE_COOPERATION =
            Set.of(Act.SINCE, Act.BEGUN, Act.UNTIL, Act.ENDED, Act.SIGNED, Act.RENEWED);

    private final FieldsAndActivities terms;
    private final StatementPhrases phrases;
    private final Times times;

    DomainRule(Knowledge known) {
        this.terms = known.terms();
        this.phrases = known.phrases();
        this.times = known.times();
    }

    void read(Passage passage, Notes notes) {
        List<Span> items = items(passage, SEPARATOR);
        List<Span> parts = items(passage, COMMA);
        List<DateMention> dates = times.mentions(passage, notes.context());
        Optional<String> coded = Codes.field(passage);
        coded.ifPresent(field -> notes.main().value(Predicate.FIELD, field, passage.quote()));
        terms.listed(passage, (field, span) -> {
            if (!coded.equals(Optional.of(field))) {
                notes.main().value(Predicate.FIELD, field, passage.quote(span));
            }
            notes.understand(passage, item(parts, span));
        });
        terms.activities(passage, (activity, span) -> {
            Span item = item(items, span);
            notes.main()
                    .value(
                            Predicate.ACTIVITY,
                            activity,
                            attributes(passage, item, span, dates),
                            Doubts.ofMeaning(passage, span, terms),
                            passage.quote(span));
            notes.understand(passage, item(parts, span));
        });
        status(passage, notes);
        coded.ifPresent(field -> notes.understand(passage));
        if (notes.leftOver(passage).equals(List.of(passage.all())) && !Codes.standsAlone(passage)) {
            notes.main().value(Predicate.DESCRIPTION, passage.text(), passage.quote());
        }
        for (Span left : notes.leftOver(passage)) {
            notes.find(passage, passage.words(left), Problem.NO_TERM);
        }
        notes.understand(passage);
    }

    /** A few words at the head of the list, or in it, on whether all this is done yet. */
    private void status(Passage passage, Notes notes) {
        for (Phrases.Hit<String> hit : phrases.status(passage)) {
            boolean known =
                    hit.meaning().equals(Status.PLANNED.code()) || hit.meaning().equals(Status.ACTIVE.code());
            if (known) {
                Message doubt = Doubt.IN_A_LIST.with();
                notes.main().value(Predicate.STATUS, hit.meaning(), Map.of(), doubt, passage.quote(hit.span()));
                notes.understand(passage, hit.span());
            }
        }
    }

    private static Map<String, String> attributes(Passage passage, Span item, Span span, List<DateMention> dates) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("detail", passage.words(item));
        for (DateMention date : dates) {
            boolean leads =
                    passage.folded().startsWith("en ", Math.max(0, date.bare().start() - 3))
                            && date.bare().end() <= span.start();
            boolean follows = date.bare().start() >= span.end();
            boolean plain = !OF_THE_COOPERATION.contains(date.act());
            if (plain && item.contains(date.bare().start()) && (leads || (follows && !led(passage, date)))) {
                attributes.put("date", date.date());
            }
        }
        return attributes;
    }

    /** True for "et en 2001 accueil": the date belongs to what follows. */
    private static boolean led(Passage passage, DateMention date) {
        return passage.folded().startsWith("et en ", Math.max(0, date.bare().start() - "et en ".length()));
    }

    private static List<Span> items(Passage passage, Pattern separators) {
        List<Span> items = new ArrayList<>();
        Matcher separator = separators.matcher(passage.text());
        int start = 0;
        while (separator.find()) {
            items.add(new Span(start, separator.start()));
            start = separator.end();
        }
        items.add(new Span(start, passage.text().length()));
        return items;
    }

    private static Span item(List<Span> items, Span span) {
        return items.stream()
                .filter(item -> item.contains(span.start()))
                .findFirst()
                .map(item -> item.to(span))
                .orElse(span);
    }
}
