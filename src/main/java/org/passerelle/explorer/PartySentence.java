package org.passerelle.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PartyDocument.Partner;

/** Sums a party up in a few words: what it is, where, with whom it cooperates since when, and who supports that. */
final class PartySentence {

    /** More names are counted. */
    private static final int NAMES = 3;

    /** A decade, year, month or day without reserve. */
    private static final Pattern PLAIN = Pattern.compile("\\d{3}[\\dX](-.*)?");

    private final PartyDocument party;
    private final Say say;

    private PartySentence(PartyDocument party, Say say) {
        this.party = party;
        this.say = say;
    }

    static String of(PartyDocument party, Say say) {
        PartySentence summary = new PartySentence(party, say);
        return Stream.of(summary.what(), summary.does(), summary.supports())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> what() {
        String place = Stream.of(party.place().city(), party.place().country())
                .filter(Objects::nonNull)
                .filter(territory -> !territory.id().equals(party.id()))
                .map(territory -> say.name(territory.name(), territory.nameEn(), territory.nameFr()))
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? Optional.empty() : Optional.of(say.of("summary.place", say.word(party.kind()), place));
    }

    private Optional<String> does() {
        if (party.cooperationCount() == 0) {
            return Optional.empty();
        }
        String partners = names(party.partners(), party.partnerCount());
        String since = since();
        String supporters = names(party.supporters(), party.supporterCount());
        return Optional.of(say.of("summary.cooperations", party.cooperationCount())
                + (partners.isEmpty() ? "" : " " + say.of("summary.with", partners))
                + (since.isEmpty() ? "" : " " + say.of("summary.since", since))
                + (supporters.isEmpty() ? "" : say.of("summary.supported", supporters))
                + ".");
    }

    private Optional<String> supports() {
        return party.supportCount() == 0
                ? Optional.empty()
                : Optional.of(say.of("search.supports", party.supportCount()) + ".");
    }

    private String since() {
        return party.cooperations().stream()
                .map(one -> one.cooperation().since())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(date -> PLAIN.matcher(date).matches())
                .min(Comparator.naturalOrder())
                .map(say::date)
                .orElse("");
    }

    private String names(List<Partner> partners, long number) {
        List<String> names = partners.stream()
                .sorted(Comparator.comparingInt(
                        (Partner partner) -> -partner.cooperations().size()))
                .limit(NAMES)
                .map(partner -> say.name(new Named(partner.id(), partner.name(), partner.nameEn(), partner.nameFr())))
                .toList();
        String told = String.join(", ", names);
        return number > names.size() ? say.of("summary.others", told, number - names.size()) : told;
    }
}
