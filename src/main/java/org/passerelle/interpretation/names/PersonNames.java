package org.passerelle.interpretation.names;

import java.util.regex.Pattern;
import org.passerelle.interpretation.text.CommonNouns;

/** Names of people, who take part for a body: "Dr A. Martin", "Frau Prof. Müller". */
final class PersonNames {

    /** How eleven languages address people. In capitals these are acronyms: "DR Congo", "ING Bank". */
    private static final String TITLE =
            "(?:Dr|Dre|Dra|Drs|Dott|Dottor|Dottssa|Dott\\.ssa|Doctor|Doctora|Docteure?|Doktor|Prof|Pr|Professeure?|Professora?"
                    + "|Profesora?|Professore|Mr|Mrs|Ms|Mme|Mlle|M(?=\\.)|MM(?=\\.)|Herr|Frau|Sr|Sra|Sig|Sig\\.ra|Dhr|Mevr|Hr|Fru|Pani?|Ing)";

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}.'’-]*|de|du|d['’]\\p{Lu}\\p{L}*|von|van|der|den|da|dos|del|della|la|le|el|al|ben|bin|y|e)";

    private static final Pattern PERSON =
            Pattern.compile("(?:" + TITLE + "\\.?\\s+)+" + WORD + "(?:\\s+" + WORD + "){0,4}");

    private PersonNames() {}

    /** True when {@code name}, which holds no word for a kind of party, is that of a person behind a form of address. */
    static boolean isOne(String name) {
        return PERSON.matcher(name.strip()).matches() && !CommonNouns.standIn(name);
    }
}
