package org.passerelle.interpretation.rules;

import java.util.regex.Pattern;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.vocabulary.StatementPhrases;

/** The word "project" where it is a name, or what is done, and says of nothing that it is only planned. */
final class NamedProjects {

    private static final Pattern NAMED = Pattern.compile("[Pp]roje[ck]?t[ot]? +[\"«“]?\\p{Lu}");

    /** Of something else than a cooperation. */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "projet (?:de |d'|du )(?!coop|partenariat|jumelage|accord|convention|entente|protocole|charte|contrat|avenant|pacte|memorandum|rapprochement|renouvel|signature)");

    private final StatementPhrases phrases;

    NamedProjects(Knowledge known) {
        this.phrases = known.phrases();
    }

    /** "Projet DECLIC" is called so, and "projet de recherche" is what they do: true when {@code event} is such a plan. */
    boolean isNamed(Passage passage, Event event) {
        return event.act() == Act.PLANNED
                && (NAMED.matcher(passage.text().substring(event.start())).lookingAt()
                        || (OF_SOMETHING
                                        .matcher(passage.folded().substring(event.start()))
                                        .lookingAt()
                                && phrases.agreement(passage).isEmpty()));
    }
}
