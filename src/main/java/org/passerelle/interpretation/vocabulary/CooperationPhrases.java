package org.passerelle.interpretation.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.CooperationKind;

/** Words for kinds of cooperations: in cells, labels and titles. */
public final class CooperationPhrases {

    private static final Phrases<CooperationKind> KINDS = Lexicon.cooperationKinds();

    private static final int FEW_WORDS = 4;

    private static final Set<String> NOT = Set.of(
            ("pas not non no kein keine keiner keinen nicht nao nie geen inte ej ikke aucun aucune jamais never nunca nessun nessuna"
                            + " ningun ninguna nenhum nenhuma zaden zadna brak rather instead plutot statt anstatt piuttosto anziche")
                    .split(" ", -1));

    private static final Set<String> ONLY =
            Set.of("seulement", "only", "nur", "solo", "solamente", "soltanto", "tylko");

    private CooperationPhrases() {}

    /** The kinds that {@code words} name, in their order; not those that they deny. */
    public static List<CooperationKind> in(List<Token> words) {
        return kinds(words, hit -> !isDenied(hit, words));
    }

    /** The kinds that {@code words} say it is not: "non è un gemellaggio". */
    public static List<CooperationKind> deniedIn(List<Token> words) {
        return kinds(words, hit -> isDenied(hit, words));
    }

    /** The kind with which {@code words} begin, but for one word before it. */
    public static Optional<CooperationKind> first(List<Token> words) {
        return KINDS.all(words).stream()
                .filter(hit -> hit.token() <= 1)
                .findFirst()
                .map(Phrases.Hit::meaning);
    }

    private static List<CooperationKind> kinds(List<Token> words, Predicate<Phrases.Hit<CooperationKind>> which) {
        return KINDS.all(words).stream().filter(which).map(Phrases.Hit::meaning).toList();
    }

    /** By one of the few words right before it, of one clause with it. */
    private static boolean isDenied(Phrases.Hit<CooperationKind> hit, List<Token> words) {
        for (int i = hit.token() - 1; i >= Math.max(0, hit.token() - FEW_WORDS); i--) {
            boolean apart = words.get(i + 1).start() - words.get(i).end() > 1;
            String word = words.get(i).word();
            if (apart || ONLY.contains(word)) {
                return false;
            }
            if (NOT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True when {@code words} speak of a twinning or of twins. */
    public static boolean nameTwinning(List<Token> words) {
        return in(words).contains(CooperationKind.TWINNING);
    }
}
