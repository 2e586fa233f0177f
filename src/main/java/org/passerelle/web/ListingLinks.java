package org.passerelle.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Paged;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page of a list a Link header (RFC 8288) to the pages before and after it. */
@RestControllerAdvice
class ListingLinks implements ResponseBodyAdvice<Object> {

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
        if (body instanceof Paged listing && listing.size() > 0) {
            List<String> links = new ArrayList<>();
            if (listing.page() > 0) {
                links.add(link(request, Math.min(listing.page() - 1, lastPage(listing)), "prev"));
            }
            if (listing.continues()) {
                links.add(link(request, listing.page() + 1, "next"));
            }
            if (!links.isEmpty()) {
                response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links));
            }
        }
        return body;
    }

    private static int lastPage(Paged listing) {
        return (int) Math.max(0, (listing.total() - 1) / listing.size());
    }

    private static String link(ServerHttpRequest request, int page, String relation) {
        String address = UriComponentsBuilder.fromUri(request.getURI())
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
