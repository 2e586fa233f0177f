package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.passerelle.web.ChosenLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page has: its language, how to switch it, whether it stands inside another page. */
@Component
final class Frame {

    private final MessageSource messages;

    Frame(MessageSource messages) {
        this.messages = messages;
    }

    void into(Model model, HttpServletRequest request, Locale locale) {
        model.addAttribute("say", say(locale));
        model.addAttribute("to", new Links());
        model.addAttribute("lang", locale.getLanguage());
        model.addAttribute("embed", "1".equals(request.getParameter("embed")));
        model.addAttribute("inEnglish", here(request, "en"));
        model.addAttribute("inFrench", here(request, "fr"));
    }

    Say say(Locale locale) {
        return new Say(messages, locale);
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
