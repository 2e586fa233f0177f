package org.passerelle.interpretation.rules;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Problem;
import org.passerelle.text.NameFolding;

/** What profile pages say of the partner's country, and by what other names they call the parties. */
final class ProfileRule {

    /** A longer one is a text. */
    private static final int LONGEST_TITLE = 1_000;

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:cooperation|partnership|partenariat|collaboration)[^(]*? (?:with|avec) (?:the |l'|le |la )?(?<name>[^(]+?)(?: \\(.*)?$");
    private static final Pattern LIST = Pattern.compile(" *[,;/] *| (?:and|et) ");

    private final Map<String, String> languages = new HashMap<>();

    private final KnownPlaces places;

    ProfileRule(Knowledge known) {
        this.places = known.places();
        for (String language : ULocale.getISOLanguages()) {
            String english = ULocale.getDisplayLanguage(language, ULocale.ENGLISH);
            String french = ULocale.getDisplayLanguage(language, ULocale.FRENCH);
            languages.put(Folded.of(english), english);
            languages.put(Folded.of(french), english);
        }
        Lexicon.read("languages.yml", Lexicon.Languages.class)
                .others()
                .forEach((name, others) -> others.forEach(other -> languages.put(Folded.of(other), name)));
    }

    /** The capital of the partner's country. */
    void capital(Passage passage, Notes notes) {
        String name = places.city(passage.text(), notes.country(), null)
                .map(KnownPlaces.City::name)
                .orElse(passage.text());
        country(notes, passage).value(Predicate.CAPITAL, name, passage.quote());
        notes.understand(passage);
    }

    /** The official languages of the partner's country, by their English names. */
    void languages(Passage passage, Notes notes) {
        Matcher joint = LIST.matcher(passage.folded());
        int start = 0;
        while (start < passage.text().length()) {
            int end = joint.find() ? joint.start() : passage.text().length();
            Span span = new Span(start, end);
            String known = languages.get(passage.folded().substring(start, end));
            if (passage.words(span).isEmpty()) {
                start = end == passage.text().length() ? end : joint.end();
                continue;
            }
            if (known == null) {
                notes.find(passage, passage.words(span), Problem.NO_LANGUAGE);
            } else {
                country(notes, passage).value(Predicate.OFFICIAL_LANGUAGE, known, passage.quote());
            }
            start = end == passage.text().length() ? end : joint.end();
        }
        notes.understand(passage);
    }

    /** "Hospital cooperation with the X of Y": another name of the partner. */
    void title(Passage passage, Notes notes) {
        Matcher title = TITLE.matcher(passage.folded());
        if (passage.text().length() <= LONGEST_TITLE && title.find()) {
            Span span = Span.of(title, "name");
            partner(notes, passage.words(span), passage.quote(span));
        }
        notes.understand(passage);
    }

    /** "the CHU of Y" in a narrative: another name of the partner, or the page's own party and where it lies. */
    void names(Passage passage, Notes notes, Phrases<PartyKind> kinds, PlaceOfLead placeOfLead) {
        for (Phrases.Hit<PartyKind> hit : kinds.all(passage.tokens())) {
            if (hit.meaning() == PartyKind.HOSPITAL || hit.meaning() == PartyKind.UNIVERSITY) {
                name(passage, hit, notes, placeOfLead);
            }
        }
    }

    private static void name(Passage passage, Phrases.Hit<PartyKind> hit, Notes notes, PlaceOfLead placeOfLead) {
        String city = notes.city();
        String rest = passage.folded().substring(hit.span().end()).toLowerCase(Locale.ROOT);
        for (String joint : List.of(" of ", " de ", " d'", "-", " ")) {
            if (city != null && rest.startsWith(joint + Folded.of(city))) {
                Span span = new Span(hit.span().start(), hit.span().end() + joint.length() + city.length());
                partner(notes, passage.words(span), passage.quote(span));
            }
        }
        placeOfLead.state(passage, hit.span(), notes);
    }

    private static void partner(Notes notes, String name, org.passerelle.model.Quote quote) {
        notes.main().parties().stream()
                .filter(party -> !party.equals(notes.lead()))
                .findFirst()
                .filter(party -> !NameFolding.fold(party.name()).equals(NameFolding.fold(name)))
                .ifPresent(party -> notes.about(party).value(Predicate.NAMED, name, quote));
    }

    private static Draft country(Notes notes, Passage passage) {
        String code = notes.country();
        PartyMention country = new PartyMention(
                code == null ? passage.text() : code,
                code == null ? "" : code,
                PartyKind.COUNTRY,
                null,
                code,
                Map.of());
        return notes.about(country);
    }
}
