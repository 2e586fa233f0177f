package org.passerelle.reading.heading;

import java.util.Set;

/** Words of eleven languages for the cooperation itself, which say nothing of it: "Partenariat depuis 1998", "Twinning status". */
public final class CooperationWords {

    private static final Set<String> WORDS = Set.of(
            ("cooperation coop partnership twinning twinned twin sister relationship relation collaboration partenariat jumelage jumele jumelee jumeles"
                            + " jumelees partnerschaft stadtepartnerschaft zusammenarbeit kooperation cooperacion hermanamiento hermanado"
                            + " hermanada cooperazione gemellaggio cooperacao geminacao wspolpraca wspolpracy partnerstwo partnerstwa"
                            + " samenwerking partnerschap stedenband samarbete samarbetet vanortsavtal vanortsavtalet samarbeid samarbeidet"
                            + " samarbejde samarbejdet lien liens link links tie ties bond relations relacion vinculo legame rapporto"
                            + " beziehung verbindung verbindungen band banden")
                    .split(" ", -1));

    private CooperationWords() {}

    /** Whether {@code word}, folded, is one. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
