package org.passerelle.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.Language;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * English or French, whatever the machine speaks: as the parameter {@code lang} says, else as a visitor chose before (a cookie), else as
 * the browser asks. Answers of the API follow the header alone, so that nobody gets another's choice.
 */
public final class ChosenLanguage implements LocaleResolver {

    /** The parameter and the cookie that hold a choice. */
    public static final String NAME = "lang";

    private static final AcceptHeaderLocaleResolver HEADER = new AcceptHeaderLocaleResolver();

    static {
        HEADER.setSupportedLocales(
                Stream.of(Language.values()).map(Language::locale).toList());
        HEADER.setDefaultLocale(Locale.ENGLISH);
    }

    /** The language that the header of {@code request} asks for; English without one. */
    static Locale ofHeader(HttpServletRequest request) {
        return HEADER.resolveLocale(request);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ofHeader(request);
        }
        return chosen(request).or(() -> remembered(request)).orElseGet(() -> ofHeader(request));
    }

    /** The language that the address of {@code request} asks for. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        try {
            return language(request.getParameter(NAME));
        } catch (InvalidParameterException | RequestRejectedException notReadable) {
            // whoever says so has to choose a language as well
            return Optional.empty();
        }
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : language(cookie.getValue());
    }

    private static Optional<Locale> language(@Nullable String text) {
        return Language.parse(text).map(Language::locale);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by the parameter " + NAME);
    }
}
