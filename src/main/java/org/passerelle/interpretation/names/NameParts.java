package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;

/** Finds where one name ends and the next begins in a cell that holds several. */
final class NameParts {

    /** "CHI" is a hospital, "Chi" is a name. */
    private static final int LONGEST_ACRONYM = 4;

    private static final Pattern LIST = Pattern.compile(" *[;+] *");
    private static final Pattern JOINT = Pattern.compile(" *, *(?:(?:and|et) +)?| +(?:and|et|&) +");
    private static final List<String> SEPARATORS = List.of(";", "+", " - ", " / ");

    private final Phrases<PartyKind> kinds;
    private final Phrases<Boolean> units;

    NameParts(Phrases<PartyKind> kinds, Phrases<Boolean> units) {
        this.kinds = kinds;
        this.units = units;
    }

    /** The names that {@code span} holds, one after the other. */
    List<Span> of(Passage passage, Span span) {
        List<Integer> starts = new ArrayList<>(List.of(span.start()));
        int known = -1;
        int end = span.start();
        for (Phrases.Hit<?> hit : heads(passage, span)) {
            boolean joined =
                    JOINT.matcher(passage.folded()).region(end, span.end()).lookingAt();
            if (known >= 0 && hit.token() > known && beginsAnew(passage, hit, joined)) {
                starts.add(hit.span().start());
            }
            known = hit.next();
            end = hit.span().end();
        }
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : span.end();
            listed(passage, new Span(starts.get(i), next), parts);
        }
        return parts;
    }

    /** The words with which a name can begin. */
    private List<Phrases.Hit<?>> heads(Passage passage, Span span) {
        List<Phrases.Hit<?>> heads = new ArrayList<>();
        int index = 0;
        while (index < passage.tokens().size()) {
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

    /** A capital after a word that does not call for more: "Université A Hôpital B", but not "amis de l'Hôpital B". */
    private static boolean beginsAnew(Passage passage, Phrases.Hit<?> hit, boolean joined) {
        Token before = passage.tokens().get(hit.token() - 1);
        String between = passage.text().substring(before.end(), hit.span().start());
        String word = passage.words(hit.span());
        boolean capital = Character.isUpperCase(word.charAt(0))
                && (word.length() > LONGEST_ACRONYM || StringUtils.isAllUpperCase(word));
        return SEPARATORS.stream().anyMatch(between::contains)
                || (capital
                        && !joined
                        && !FunctionWords.contains(before.word())
                        && !between.contains("(")
                        && !between.contains("'"));
    }

    /** "A Hospital and B University": a joint between two names that end in the word for their kind. */
    private void joined(Passage passage, Span span, List<Span> parts) {
        List<Phrases.Hit<PartyKind>> hits = kinds.all(passage.tokens()).stream()
                .filter(hit -> span.contains(hit.span().start()))
                .toList();
        int start = span.start();
        for (int i = 0; i + 1 < hits.size(); i++) {
            Matcher joint =
                    JOINT.matcher(passage.folded()).region(hits.get(i).span().end(), span.end());
            if (joint.lookingAt()) {
                parts.add(new Span(start, joint.start()));
                start = joint.end();
            }
        }
        parts.add(new Span(start, span.end()));
    }

    private void listed(Passage passage, Span span, List<Span> parts) {
        Matcher separator = LIST.matcher(passage.text()).region(span.start(), span.end());
        int start = span.start();
        while (separator.find()) {
            joined(passage, new Span(start, separator.start()), parts);
            start = separator.end();
        }
        joined(passage, new Span(start, span.end()), parts);
    }
}
