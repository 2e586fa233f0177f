package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.export.cite.Citable;
import org.passerelle.export.cite.Citables;
import org.passerelle.export.cite.CitationStyle;
import org.passerelle.web.ChosenLanguage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to cite what another page shows, in every style, with what it rests on. */
@ExplorerPage
class CitePage {

    private final Citables citables;

    CitePage(Citables citables) {
        this.citables = citables;
    }

    /** A citation in a style. */
    public record Styled(String code, String language, String text) {}

    @GetMapping("/cite")
    String show(@RequestParam Map<String, String> all, HttpServletRequest request, Say say, Model model) {
        Map<String, String> given = new LinkedHashMap<>(all);
        given.remove(ChosenLanguage.NAME);
        given.remove("embed");
        Citable citable = citables.of(given);
        String address =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + citable.path();
        model.addAttribute("cited", citable.title().in(say.locale()));
        model.addAttribute("citable", citable);
        model.addAttribute("address", address);
        model.addAttribute(
                "asOf", citable.asOf().map(date -> say.date(date.text())).orElse(say.date(null)));
        model.addAttribute("sentences", sentences(citable, address, say.locale()));
        model.addAttribute(
                "styles",
                Arrays.stream(CitationStyle.values())
                        .filter(style -> style != CitationStyle.TEXT)
                        .map(style -> new Styled(
                                style.code(), say.locale().getLanguage(), style.write(citable, address, say.locale())))
                        .toList());
        return "explorer/cite";
    }

    /** In the language of the page first. */
    private static List<Styled> sentences(Citable citable, String address, Locale first) {
        List<Locale> languages = first.getLanguage().equals("fr")
                ? List.of(Locale.FRENCH, Locale.ENGLISH)
                : List.of(Locale.ENGLISH, Locale.FRENCH);
        return languages.stream()
                .map(language -> new Styled(
                        CitationStyle.TEXT.code(),
                        language.getLanguage(),
                        CitationStyle.TEXT.write(citable, address, language)))
                .toList();
    }
}
