package org.passerelle.interpretation.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a name writes small although they are more than particles: "Chambre régionale", but not "Frankfurt unter dem Berg". */
public final class CommonNouns {

    private static final Pattern SMALL = Pattern.compile("(?:^|[\\s'’-])(?<word>\\p{Ll}{4,})(?!\\p{L})");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

    /** Particles of four letters and more in names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "sous",
            "chez",
            "près",
            "entre",
            "saint",
            "sainte",
            "unter",
            "ober",
            "über",
            "nahe",
            "beim",
            "zwischen",
            "under",
            "upon",
            "near",
            "over",
            "with",
            "della",
            "delle",
            "degli",
            "dello",
            "nell",
            "nella",
            "sulla",
            "presso",
            "sotto",
            "sopra",
            "junto",
            "sobre",
            "bajo",
            "onder",
            "boven",
            "przy");

    private CommonNouns() {}

    /** True when {@code name} begins with one: "ordre des médecins". */
    public static boolean beginsWith(String name) {
        Matcher first = SMALL.matcher(name);
        return first.lookingAt() && !PARTICLES.contains(first.group("word"));
    }

    /** True when one stands in {@code name}; false for a name without capitals, which says nothing about them. */
    public static boolean standIn(String name) {
        return CAPITAL.matcher(name).find()
                && SMALL.matcher(name)
                        .results()
                        .map(found -> found.group(1))
                        .anyMatch(word -> !PARTICLES.contains(word));
    }
}
