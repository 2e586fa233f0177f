package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartyKind;

/** One word for several territories: "Mairies de A et de B", "Villes de A, B et C", "Cities of A and B", "Ville de A et B". */
final class SeveralTerritories {

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:[,;/]\\s*)?(?:(?<!\\w)" + Joints.AND + "\\s+|&\\s*)|\\s*[,;/]\\s*");

    private static final Pattern AND = Pattern.compile("\\s+" + Joints.AND + "\\s+");
    private static final Pattern OF =
            Pattern.compile("\\s*(?:(?:de la|de l'|de|du|des|d'|of|von|di|del|do|da)\\b\\s*)?(?:ville de |city of )?");
    private static final Pattern PLURAL = Pattern.compile(
            "(?:\\w*(?:s|x)|comuni|citta|regioni|stadte|gemeinden|kreise|landkreise|gemeenten|miasta|gminy)\\b.*",
            Pattern.DOTALL);

    private final Phrases<PartyKind> kinds;
    private final KnownPlaces places;

    SeveralTerritories(Phrases<PartyKind> kinds, KnownPlaces places) {
        this.kinds = kinds;
        this.places = places;
    }

    /**
     * The names behind the one word for a territory with which {@code span} begins; none when it names one only, or something else.
     *
     * @param country where they lie; null when that is not known
     */
    List<Span> of(Passage passage, Span span, @Nullable String country) {
        List<Phrases.Hit<PartyKind>> hits = kinds.within(span, passage.tokens());
        Optional<Phrases.Hit<PartyKind>> word = hits.stream().findFirst();
        if (word.isEmpty() || hits.size() > 1 || !begins(passage, span, word.get())) {
            return List.of();
        }
        List<Span> names = names(passage, new Span(word.get().span().end(), span.end()));
        boolean named = names.size() > 1
                && names.stream()
                        .allMatch(name -> !name.isEmpty()
                                && Character.isUpperCase(passage.text().charAt(name.start())));
        boolean plural = PLURAL.matcher(
                        passage.folded().substring(word.get().span().start(), span.end()))
                .matches();
        return named && (plural || (areKnown(passage, names, country) && !isOne(passage, word.get(), span, country)))
                ? names
                : List.of();
    }

    /** "Tain-l'Hermitage et Tournon-sur-Rhône": two towns of one country, where none is called by the whole; none otherwise. */
    List<Span> joined(Passage passage, Span span, @Nullable String country) {
        Matcher joint = AND.matcher(passage.folded()).region(span.start(), span.end());
        if (country == null || !joint.find() || places.isName(passage.words(span), country)) {
            return List.of();
        }
        List<Span> two = List.of(new Span(span.start(), joint.start()), new Span(joint.end(), span.end()));
        boolean region = !places.divisions(passage.words(span), country).isEmpty();
        return !region && areKnown(passage, two, country) ? two : List.of();
    }

    /** What each of {@link #of} is. */
    PartyKind kind(Passage passage, Span span) {
        return kinds.within(span, passage.tokens()).get(0).meaning();
    }

    private static boolean begins(Passage passage, Span span, Phrases.Hit<PartyKind> word) {
        String before = passage.folded().substring(span.start(), word.span().start());
        return word.meaning().isTerritory()
                && word.meaning() != PartyKind.COUNTRY
                && before.matches("\\W*(?:(?:les?|la|the|l')\\s*)?");
    }

    private static List<Span> names(Passage passage, Span list) {
        List<Span> names = new ArrayList<>();
        Matcher joint = JOINT.matcher(passage.folded()).region(list.start(), list.end());
        int start = list.start();
        while (joint.find()) {
            names.add(name(passage, start, joint.start()));
            start = joint.end();
        }
        names.add(name(passage, start, list.end()));
        return names;
    }

    private static Span name(Passage passage, int start, int end) {
        Matcher of = OF.matcher(passage.folded()).region(start, end);
        return passage.trimmed(new Span(of.lookingAt() ? of.end() : start, end), " .");
    }

    /** "Junta de Castilla y León": a register has the whole. */
    private boolean isOne(Passage passage, Phrases.Hit<PartyKind> word, Span span, @Nullable String country) {
        String whole = passage.words(name(passage, word.span().end(), span.end()));
        return !places.divisions(whole, country).isEmpty()
                || !places.meaning(whole, country).choices().isEmpty();
    }

    private boolean areKnown(Passage passage, List<Span> names, @Nullable String country) {
        return names.stream()
                .allMatch(name ->
                        !places.meaning(passage.words(name), country).choices().isEmpty());
    }
}
