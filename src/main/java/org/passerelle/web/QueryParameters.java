package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the address does not know (a misspelt filter would silently give everything), that are given twice, or
 * that are longer than anything that can be meant.
 */
class QueryParameters implements HandlerInterceptor {

    private static final int LONGEST = 500;
    private static final int QUOTED = 60;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            request.getParameterMap().forEach(QueryParameters::requireOneOfReasonableLength);
            if (!takesAny(method)) {
                requireKnown(request, known(method));
            }
        }
        return true;
    }

    private static void requireOneOfReasonableLength(String name, String[] values) {
        if (name.length() > LONGEST) {
            throw NotUnderstood.invalid(ValueFault.LONG_PARAMETER, "parameter", quoted(name));
        }
        if (values.length > 1) {
            throw NotUnderstood.invalid(ValueFault.REPEATED, name, quoted(String.join(", ", values)), values.length);
        }
        if (values[0].length() > LONGEST) {
            throw NotUnderstood.invalid(ValueFault.TOO_LONG, name, quoted(values[0]), values[0].length(), LONGEST);
        }
    }

    private static String quoted(String text) {
        return StringUtils.abbreviate(text, QUOTED);
    }

    private static void requireKnown(HttpServletRequest request, List<String> known) {
        for (String name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                ValueFault fault = known.isEmpty() ? ValueFault.NO_PARAMETERS : ValueFault.UNKNOWN_PARAMETER;
                throw NotUnderstood.invalid(fault, quoted(name), "", request.getRequestURI())
                        .accepting(known);
            }
        }
    }

    /** True for an address that reads its parameters itself. */
    private static boolean takesAny(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static List<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(QueryParameters::names)
                .toList();
    }

    private static Stream<@Nullable String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameterName());
        }
        return parameter.getParameterType().isRecord()
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
