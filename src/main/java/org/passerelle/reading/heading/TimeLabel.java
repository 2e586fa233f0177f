package org.passerelle.reading.heading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.reading.Heading;

/** Labels that name the cooperation, or a day of it, in words of eleven languages: "Twinning status", "Data podpisania umowy", "Nature du lien". */
final class TimeLabel {

    private static final Set<String> VALID = words("valid valide valable gultig geldig");

    /** Asked of one of these, the kind is that of an agreement: "Type of agreement". */
    private static final Set<String> AGREEMENTS = words(
            "agreement accord convention contrat vertrag vertrags vereinbarung convenio acuerdo accordo convenzione"
                    + " patto acordo protocolo protocole umowy porozumienia overeenkomst avtal avtalet avtale avtalen aftale"
                    + " aftalen");

    private static final Set<String> TIMES =
            words("date year annee an anno ano rok data fecha datum jahr jaar ar dato");

    private static final Set<String> BEGINNINGS = words(
            "signature signing signed start started begin beginning begun firma firmado inicio comienzo inizio sottoscrizione stipula"
                    + " assinatura podpisania rozpoczecia zawarcia nawiazania unterzeichnung unterzeichnet beginn ondertekening aanvang"
                    + " serment debut demarrage lancement established oath eff effective");

    private static final Set<String> ENDS = words(
            "exp end ended ending expiry expiration fin fine fim termino vencimiento scadenza ende ablauf koniec zakonczenia wygasniecia einde"
                    + " slut slutt echeance cloture");

    private static final Set<Heading> OF_IT = Set.of(Heading.SINCE, Heading.UNTIL, Heading.STATUS, Heading.KIND);

    private TimeLabel() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    /** What {@code words}, folded and without small ones, head; empty when they name neither the cooperation nor a day. */
    static Optional<Heading> find(List<String> words, HeadingNames names) {
        List<String> rest = words.stream()
                .filter(word -> !CooperationWords.contains(word))
                .filter(word -> !VALID.contains(word) && !AGREEMENTS.contains(word))
                .toList();
        List<String> edge = rest.stream().filter(word -> !TIMES.contains(word)).toList();
        if (edge.size() < rest.size() && !edge.isEmpty()) {
            return edge(edge);
        }
        String bare = String.join(" ", rest);
        return rest.isEmpty() || rest.size() == words.size()
                ? Optional.empty()
                : names.find(bare)
                        .filter(OF_IT::contains)
                        .map(found -> found == Heading.KIND && words.stream().anyMatch(AGREEMENTS::contains)
                                ? Heading.AGREEMENT
                                : found)
                        // "Estado" is a part of a country beside towns, but not that of an agreement
                        .or(() -> names.findBesideTown(bare).map(state -> Heading.STATUS));
    }

    /** "Anno di firma", "Date de fin de la convention". */
    private static Optional<Heading> edge(List<String> words) {
        if (BEGINNINGS.containsAll(words)) {
            return Optional.of(Heading.SINCE);
        }
        return ENDS.containsAll(words) ? Optional.of(Heading.UNTIL) : Optional.empty();
    }
}
