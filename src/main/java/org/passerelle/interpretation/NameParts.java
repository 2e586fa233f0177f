package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.model.PartyKind;

/** Finds where one name ends and the next begins in a cell that holds several. */
final class NameParts {

    /** "CHI" is a hospital, "Chi" is a name. */
    private static final int LONGEST_ACRONYM = 4;

    private static final Pattern LIST = Pattern.compile(" *[;+] *");
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
        for (Phrases.Hit<?> hit : heads(passage, span)) {
            if (known >= 0 && hit.token() > known && beginsAnew(passage, hit)) {
                starts.add(hit.span().start());
            }
            known = hit.next();
        }
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : span.end();
            listed(passage, new Span(starts.get(i), end), parts);
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
    private static boolean beginsAnew(Passage passage, Phrases.Hit<?> hit) {
        Token before = passage.tokens().get(hit.token() - 1);
        String between = passage.text().substring(before.end(), hit.span().start());
        String word = passage.words(hit.span());
        boolean capital = Character.isUpperCase(word.charAt(0))
                && (word.length() > LONGEST_ACRONYM || StringUtils.isAllUpperCase(word));
        return SEPARATORS.stream().anyMatch(between::contains)
                || capital
                        && !FunctionWords.contains(before.word())
                        && !between.contains("(")
                        && !between.contains("'");
    }

    private static void listed(Passage passage, Span span, List<Span> parts) {
        Matcher separator = LIST.matcher(passage.text()).region(span.start(), span.end());
        int start = span.start();
        while (separator.find()) {
            parts.add(new Span(start, separator.start()));
            start = separator.end();
        }
        parts.add(new Span(start, span.end()));
    }
}
