package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.passerelle.answers.ForSite;
import org.passerelle.answers.dataset.IncompleteDatasets;
import org.passerelle.export.NetworkFormats;
import org.passerelle.graph.Graph;
import org.passerelle.web.ChosenLanguage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page has: its language, how to switch it, whether it stands inside another page. */
@Component
final class PageFrame {

    private static final String EMBED = "embed";
    private static final String SNIPPET =
            "<iframe src=\"%s\" title=\"Passerelle\" width=\"100%%\" height=\"720\" loading=\"lazy\"></iframe>";

    private final Navigation navigation;
    private final NetworkFormats exports;
    private final Graph graph;

    PageFrame(Navigation navigation, NetworkFormats exports, Graph graph) {
        this.navigation = navigation;
        this.exports = exports;
        this.graph = graph;
    }

    void into(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("say", say(locale));
        model.addAttribute("to", new Links());
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("navigation", navigation.entries());
        model.addAttribute("exports", exports.codes());
        model.addAttribute("incomplete", IncompleteDatasets.of(graph));
        model.addAttribute(NeedsServer.FOR_SITE, "true".equals(request.getHeader(ForSite.HEADER)));
        model.addAttribute("embed", "1".equals(request.getParameter(EMBED)));
        model.addAttribute("inEnglish", here(request, "en"));
        model.addAttribute("inFrench", here(request, "fr"));
        model.addAttribute("queried", queried(request));
        model.addAttribute("snippet", snippet(request, locale));
    }

    /** What shows this page inside another. */
    private static String snippet(HttpServletRequest request, Locale locale) {
        String address = UriComponentsBuilder.fromUriString(
                        request.getRequestURL().toString())
                .query(request.getQueryString())
                .replaceQueryParam(ChosenLanguage.NAME, locale.getLanguage())
                .replaceQueryParam(EMBED, "1")
                .build()
                .toUriString();
        return SNIPPET.formatted(HtmlUtils.htmlEscape(address));
    }

    static Say say(Locale locale) {
        return new Say(locale);
    }

    /** The query of the address, without what only says how the page looks. */
    private static String queried(HttpServletRequest request) {
        String query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(ChosenLanguage.NAME)
                .replaceQueryParam(EMBED)
                .build()
                .getQuery();
        return query == null ? "" : query;
    }

    private static String here(HttpServletRequest request, String language) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query)
                .replaceQueryParam(ChosenLanguage.NAME, language)
                .build()
                .toUriString();
    }
}
