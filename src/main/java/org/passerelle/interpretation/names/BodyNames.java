package org.passerelle.interpretation.names;

import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.PartyKind;

/** Bodies by their names, and the towns that these say they lie in. */
final class BodyNames {

    /** "Les Amis de Tbilissi" are elsewhere. */
    private static final Pattern FRIENDS = Pattern.compile(
            "\\b(?:amis?|amies?|amitie|friends?|friendship|amici|amicizia|amigos?|amistad|amizade|freunde|freundeskreis|vrienden|przyjaciele) (?:d|de|du|des|of|di|del|della|von|van)\\b");

    /** "Medical Missionaries of Mary", "Filles de Marie": an order is called after a saint. */
    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:missionar(?:y|ies|ie|i)|missionnaires?|misioner[oa]s|missionari[ae]s|missionarinnen|sisters|soeurs|suore|hermanas|irmas|schwestern|siostry"
                    + "|brothers|freres|fratelli|hermanos|irmaos|bruder|bracia|daughters|filles|figlie|hijas|filhas|servants|servantes|ancelle|siervas|servas) "
                    + "(?:d|de|du|des|of|di|del|della|do|da|von|van|od)\\b");

    private final CityNames cities;

    BodyNames(CityNames cities) {
        this.cities = cities;
    }

    /**
     * The body of that kind.
     *
     * @param from where its own words begin, after the word for its kind
     */
    PartyInText read(SoughtName name, PartyKind kind, int from) {
        List<CityInName> lies = lies(name, kind, from);
        Passage passage = name.passage();
        String words = passage.words(ProperName.withoutPlace(passage, name.span(), lies));
        String city = lies.isEmpty() ? null : lies.get(0).city().name();
        // where it is called by its city and no country stands anywhere, it lies where that lies
        String country = name.home() == null && kind.isOfCareOrStudy() && !lies.isEmpty()
                ? lies.get(0).city().country()
                : name.home();
        PartyMention mention = new PartyMention(
                words,
                passage.isOneParty()
                        ? words
                        : ProperName.unquoted(words, from - name.span().start()),
                kind,
                city,
                country,
                name.division());
        return new PartyInText(mention, name.span(), name.department(), lies, name.unit());
    }

    private List<CityInName> lies(SoughtName name, PartyKind kind, int from) {
        boolean elsewhere =
                (kind == PartyKind.ASSOCIATION && FRIENDS.matcher(name.folded()).find())
                        || ORDER.matcher(name.folded()).find();
        return elsewhere
                ? List.of()
                : cities.in(
                        name.passage(),
                        new CityNames.Name(name.span(), from, bearer(kind)),
                        name.home(),
                        name.department());
    }

    private static CityNames.Bearer bearer(PartyKind kind) {
        // an association may bear the name of a city far from where it lies
        return kind.isOfCareOrStudy() ? CityNames.Bearer.LOCAL : CityNames.Bearer.ANY;
    }
}
