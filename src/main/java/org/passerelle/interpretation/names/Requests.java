package org.passerelle.interpretation.names;

import java.util.regex.Pattern;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Lexicon;

/** Words that tell whom somebody asked, and who has not said yes: "Antrag bei SKEW gestellt", "Région Bretagne (demandée)". */
public final class Requests {

    /** Behind the name. */
    private static final Pattern ASKED = Pattern.compile(
            "\\W(?:demandee?s?|sollicitee?s?|requested|applied for|awaiting(?: decision)?|pending|beantragt|richiest[oaie]"
                    + "|solicitad[oa]s?|pedid[oa]s?|wniosek|wnioskowan\\w*|aangevraagd|ansokt|sokt|ansogt|angefragt|angesprochen|zu beantragen"
                    + "|a rechercher|a trouver|a solliciter|a demander|tbc|gevraagd|aan te vragen|to be sought|to be asked|da chiedere|da individuare"
                    + "|expected|attendue?s?|esperee?s?|erwartet|attes[aoi]|esperad[ao]s?|por solicitar|por confirmar|a definir|a preciser)\\W*$");

    /** In brackets behind it, with more words: "(demande introduite)", "(bid in)", "(refusée en 2021)". */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((?:[^()]*\\b)?(?:a confirmer|to be confirmed|tbc|pendiente|pendente|pending|por confirmar|da confermare|noch offen|en attente|in attesa|demande|dossier|candidature|a solliciter|application"
                    + "|applied|refusee?s?|refused|rejected|declined|abgelehnt|respint[ao]|negat[ao]|denegad[ao]|indeferid[ao]|odrzucon\\w*|bid|to be (?:asked|requested)|antrag|beantragt|richiesta|domanda|solicitud|pedido|wniosek|aanvraag)\\b[^()]*\\)\\W*$");

    /** Before it. */
    private final Phrases<Boolean> beginnings;

    Requests(Lexicon.PartyWords words) {
        this.beginnings = Lexicon.set(words.requests());
    }

    /** True when {@code span} tells of a request, and so names whom somebody asked. */
    public boolean tellOf(Passage passage, Span span) {
        return beginnings
                        .at(passage.tokens(), PartyNames.firstToken(passage, span))
                        .isPresent()
                || end(passage, span);
    }

    /** True when the last words of {@code span} say that somebody was asked. */
    public boolean end(Passage passage, Span span) {
        String words = passage.folded().substring(span.start(), span.end());
        return ASKED.matcher(words).find() || IN_BRACKETS.matcher(words).find();
    }
}
