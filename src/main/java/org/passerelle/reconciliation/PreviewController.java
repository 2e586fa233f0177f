package org.passerelle.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PlaceChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A party in a few lines, for a frame beside a table. */
@Controller
class PreviewController {

    private final PartyDirectory parties;
    private final PartyTypes types;

    PreviewController(PartyDirectory parties, PartyTypes types) {
        this.parties = parties;
        this.types = types;
    }

    @GetMapping(Manifest.PATH + Manifest.PREVIEW)
    String preview(@RequestParam String id, Locale language, Model model) {
        PartyDocument party = parties.one(id);
        model.addAttribute("party", party);
        model.addAttribute("places", places(party));
        model.addAttribute("kind", types.type(party.kind(), language).name());
        model.addAttribute("lang", language.getLanguage());
        return "reconciliation/preview";
    }

    private static List<String> places(PartyDocument party) {
        PlaceChain place = party.place();
        return Stream.of(place.city(), place.department(), place.region(), place.country())
                .flatMap(Stream::ofNullable)
                .filter(territory -> !territory.id().equals(party.id()))
                .map(PlaceChain.Territory::name)
                .toList();
    }
}
