package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers of the API may be kept and must be asked for again: each carries an ETag made of the graph's version and what was asked, and a
 * request that names it is answered by 304 without asking the graph anything else. The ETag is weak, because the same answer may go out
 * compressed or not.
 */
@RestControllerAdvice
class ApiCaching implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final String ETAG = ApiCaching.class.getName() + ".ETAG";
    private static final int DIGITS = 24;

    private final GraphVersion version;

    ApiCaching(GraphVersion version) {
        this.version = version;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return true;
        }
        if (!concerns(request.getRequestURI())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        String etag = etag(version.current(), request);
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                && new ServletWebRequest(request, response).checkNotModified(etag)) {
            return false;
        }
        // a fault may follow, so the header waits for the answer; so does what checkNotModified set for it
        response.setHeader(HttpHeaders.ETAG, null);
        request.setAttribute(ETAG, etag);
        return true;
    }

    /** False for answers that change while the graph does not: how an import gets on, what people judge, save and did. */
    static boolean concerns(String path) {
        return Stream.of("/api/imports", "/api/judgements", "/api/history", "/api/checks", "/api/views")
                .noneMatch(path::startsWith);
    }

    /** The mark of the answer to {@code request} in the state {@code version} of the graph. */
    static String etag(String version, HttpServletRequest request) {
        String asked = String.join(
                "\n",
                version,
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        return "W/\"" + DigestUtils.sha256Hex(asked).substring(0, DIGITS) + '"';
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail)
                && request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(ETAG) instanceof String etag) {
            response.getHeaders().set(HttpHeaders.ETAG, etag);
        }
        return body;
    }
}
