package org.passerelle.views;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TypedValues;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.Narrowing;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.QuestionCatalogue;
import org.springframework.web.util.UriUtils;

/**
 * The address of a drawing's data, which says all that is drawn. Whoever sends one may have made it up: it is one of three, and nothing else of this
 * or another server.
 *
 * @param query what it takes, decoded
 */
public record DrawingAddress(String path, Map<String, String> query) {

    static final String FIELD = "drawing";
    private static final int LONGEST = 4_000;
    private static final String NETWORK = "/api/network";
    private static final String MERGED = "/api/network/merged";
    private static final Pattern ANSWER = Pattern.compile("/api/questions/([a-z0-9-]{1,80})/network");

    /** @throws NotUnderstood when {@code text} is not the address of a drawing */
    static DrawingAddress parse(String text) {
        if (text.length() > LONGEST) {
            throw NotUnderstood.invalid(ValueFault.TOO_LONG, FIELD, "", text.length(), LONGEST);
        }
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        if (!path.equals(NETWORK)
                && !path.equals(MERGED)
                && !ANSWER.matcher(path).matches()) {
            throw NotUnderstood.invalid(ViewFault.NOT_A_DRAWING, FIELD, text)
                    .accepting(List.of(NETWORK, MERGED, "/api/questions/{id}/network"));
        }
        return new DrawingAddress(path, parameters(text, mark < 0 ? "" : text.substring(mark + 1)));
    }

    private static Map<String, String> parameters(String whole, String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String one : query.split("&", -1)) {
            int equals = one.indexOf('=');
            try {
                String name = decoded(equals < 0 ? one : one.substring(0, equals));
                String value =
                        equals < 0 ? "" : decoded(one.substring(equals + 1)).strip();
                if (!value.isEmpty()) {
                    parameters.put(name, value);
                }
            } catch (IllegalArgumentException notEncoded) {
                throw NotUnderstood.invalid(ViewFault.NOT_A_DRAWING, FIELD, whole);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** It, when it asks for what there is. */
    DrawingAddress known(QuestionCatalogue catalogue) {
        Stream<String> own = question()
                .map(id -> Stream.of(
                                catalogue.named(id).parameters().stream().map(Parameter::name),
                                DrawingFilter.NAMES.stream().map(Narrowing.PREFIX::concat),
                                Stream.of(Cut.PAGE, Cut.SIZE, Cut.SORT))
                        .flatMap(names -> names))
                .orElseGet(() -> Stream.concat(
                        DrawingFilter.NAMES.stream(),
                        isMerged()
                                ? Stream.of("projection", "supporters", "parties", "limit")
                                : Stream.of("party", "parties", "cooperation", "limit")));
        TypedValues.onlyNames(
                query, Stream.concat(own, PaintQuery.NAMES.stream()).toList(), path);
        return this;
    }

    /** The question whose answer is drawn; empty for none. */
    public Optional<String> question() {
        Matcher answer = ANSWER.matcher(path);
        return answer.matches() ? Optional.of(answer.group(1)) : Optional.empty();
    }

    /** Whether a line stands for all cooperations of two nodes. */
    public boolean isMerged() {
        return path.equals(MERGED);
    }

    /** It, as it is asked for. */
    public String text() {
        return with(path, query);
    }

    /** The page that draws it. */
    public String page() {
        Map<String, String> rest = new LinkedHashMap<>(query);
        if (question().isPresent()) {
            return with("/question/" + question().get(), rest);
        }
        for (String subject : List.of("party", "cooperation")) {
            String id = rest.remove(subject);
            if (id != null) {
                return with("/" + subject + "/" + UriUtils.encodePath(id, StandardCharsets.UTF_8), rest);
            }
        }
        rest.put("show", isMerged() ? rest.getOrDefault("projection", "parties") : "cooperations");
        rest.keySet().removeAll(List.of("projection", "supporters"));
        return with("/network", rest);
    }

    private static String with(String path, Map<String, String> query) {
        List<String> parts = new ArrayList<>();
        query.forEach((name, value) -> parts.add(encoded(name) + "=" + encoded(value)));
        return parts.isEmpty() ? path : path + "?" + parts.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
