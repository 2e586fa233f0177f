package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.NoRoomException;
import org.passerelle.web.UnreadableRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells people what went wrong on a page of the explorer, and what to do next. Faults of the API, and requests that cannot be read, stay problem documents. */
@Component
class FaultPages implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);
    private static final int LONGEST = 100;

    private final PageFrame frame;
    private final LocaleResolver languages;
    private final PartyDirectory parties;
    private final QuestionCatalogue questions;

    FaultPages(PageFrame frame, LocaleResolver languages, PartyDirectory parties, QuestionCatalogue questions) {
        this.questions = questions;
        this.frame = frame;
        this.languages = languages;
        this.parties = parties;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (UnreadableRequest.causes(fault)) {
            return null;
        }
        boolean missing = fault instanceof NoResourceFoundException;
        if (!((handler != null && Navigation.leadsTo(handler)) || (missing && wantsPage(request)))) {
            return null;
        }
        HttpStatus status = status(fault);
        if (status.is5xxServerError()) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
        }
        Locale locale = languages.resolveLocale(request);
        ExtendedModelMap model = new ExtendedModelMap();
        frame.into(model, request, locale);
        model.addAttribute("status", status.value());
        if (fault instanceof NotUnderstood misunderstood) {
            model.addAttribute(
                    "trouble", new Trouble(misunderstood, PageFrame.say(locale).field(misunderstood.field()), null));
        }
        if (fault instanceof NoRoomException full) {
            model.addAttribute("reason", full.told(locale));
        }
        String meant = meant(request);
        model.addAttribute("hasSearch", true);
        model.addAttribute("meant", meant);
        boolean absent = status == HttpStatus.NOT_FOUND;
        model.addAttribute("near", absent ? near(meant) : List.of());
        model.addAttribute("questions", absent ? questions(request, locale) : List.of());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("explorer/fault", model, status);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith("/api")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static HttpStatus status(Exception fault) {
        if (fault instanceof NotUnderstood misunderstood) {
            return HttpStatus.valueOf(misunderstood.reason().status());
        }
        if (fault instanceof ErrorResponse refusal) {
            return HttpStatus.valueOf(refusal.getStatusCode().value());
        }
        return fault instanceof GraphException || fault instanceof DataAccessException
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** "/questions/city-twinnings": the name is right, the rest of the address is not. */
    private List<Trouble.Way> questions(HttpServletRequest request, Locale locale) {
        String last = last(request);
        return questions.all().stream()
                .filter(question -> question.id().equals(last))
                .map(question -> new Trouble.Way(question.title().in(locale), "question", "/question/" + question.id()))
                .toList();
    }

    private static String last(HttpServletRequest request) {
        String path = StringUtils.stripEnd(request.getServletPath(), "/");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The words of the address: what somebody who typed it may have looked for. */
    private static String meant(HttpServletRequest request) {
        String words = last(request).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private List<PartySummary> near(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return parties.list(text, null, null, new Paging("0", "6")).items();
        } catch (GraphException down) {
            LOG.debug("nothing to propose", down);
            return List.of();
        }
    }
}
