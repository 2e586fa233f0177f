package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.time.Event;
import org.passerelle.reading.heading.CooperationWords;

/** Words that stand beside dates and may make something else of them. */
final class WordsBeside {

    /** Words that say what a year is and no more. */
    private static final Set<String> YEARS =
            Set.of("an", "annee", "year", "jahr", "anno", "ano", "rok", "roku", "el", "il", "del");

    /** How much, how surely or how officially. */
    private static final Set<String> DEGREES = words(
            "tres bien toujours encore assez plutot actuellement officiellement formellement very quite"
                    + " still fairly currently officially formally sehr recht noch immer derzeit zurzeit momentan offiziell formell muy"
                    + " todavia aun actualmente oficialmente formalmente molto ancora sempre attualmente ufficialmente muito ainda"
                    + " bastante atualmente bardzo nadal wciaz obecnie oficjalnie formalnie zeer nog steeds momenteel officieel formeel");

    /** "Was active", "both active", "projet terminé": what stands with a state and changes nothing of it. */
    private static final Set<String> BESIDE_A_STATE =
            words("both all tous toutes deux tutti tutte entrambi ambos todos todas beide alle oba obie projet projets"
                    + " project projects programme programmes program progetto progetti programma proyecto proyectos"
                    + " programa programas projekt projekte projekty programm projeto projetos is are was were has have been"
                    + " est sont etait etaient ete ist sind war waren wurde es son era eran esta sono erano stato stata"
                    + " foi jest sa byl byla bylo zostal zostala zostalo werd");

    /** "Før 1990" is folded to this, a small word of English that stands before no date. */
    private static final String BEFORE_OR_FOR = "for";

    private WordsBeside() {}

    private static Set<String> words(String text) {
        return Token.of(text).stream().map(Token::word).collect(Collectors.toUnmodifiableSet());
    }

    /** True where words stand beside the events that are neither read nor small, and name more than the cooperation itself. */
    static boolean areUnread(Passage passage, List<Event> events) {
        return areUnread(passage, passage.all(), events);
    }

    /** The same of the words that begin within {@code span}. */
    static boolean areUnread(Passage passage, Span span, List<Event> events) {
        return passage.tokens().stream()
                .filter(token -> span.contains(token.start()))
                .filter(token -> token.word().length() > 1
                        || Character.isDigit(token.word().charAt(0)))
                .filter(token -> token.word().equals(BEFORE_OR_FOR) || !isSmall(token))
                .anyMatch(token -> events.stream()
                        .noneMatch(event -> event.start() <= token.start() && token.start() < event.until()));
    }

    private static boolean isSmall(Token token) {
        return FunctionWords.contains(token.word())
                || YEARS.contains(token.word())
                || DEGREES.contains(token.word())
                || BESIDE_A_STATE.contains(token.word())
                || CooperationWords.contains(token.word());
    }
}
