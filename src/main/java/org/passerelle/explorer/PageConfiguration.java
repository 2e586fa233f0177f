package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.passerelle.web.ChosenLanguage;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the language that a visitor chose, and keeps caches from mixing languages up. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Languages());
    }

    private static final class Languages implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!Navigation.leadsTo(handler)) {
                return true;
            }
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            ChosenLanguage.chosen(request)
                    .ifPresent(language -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            ResponseCookie.from(ChosenLanguage.NAME, language.getLanguage())
                                    .path("/")
                                    .maxAge(REMEMBERED)
                                    .sameSite("Lax")
                                    .build()
                                    .toString()));
            return true;
        }
    }
}
