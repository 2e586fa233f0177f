package org.passerelle.answers.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.passerelle.answers.Named;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.ParameterType;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.telling.CodeWords;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the questions of the catalogue that fit words, and fills their parameters with what the words name. A question that has no place for
 * something that was named does not fit.
 */
@Component
final class QuestionMatcher {

    /** Less says too little: one word among several that no question has. */
    private static final double FITS = 0.3;

    /** For each parameter that the words fill. */
    private static final double FILLED = 0.15;

    /** For each parameter that a question needs and nobody named. */
    private static final double OPEN = 0.2;

    private final QuestionCatalogue catalogue;
    private final SingletonSupplier<QuestionWords> words;
    private final Graph graph;

    QuestionMatcher(QuestionCatalogue catalogue, Graph graph) {
        this.catalogue = catalogue;
        this.words = SingletonSupplier.of(() -> new QuestionWords(catalogue.all()));
        this.graph = graph;
    }

    private record Scored(double score, SearchResult.QuestionHit hit) {}

    /** The questions that fit {@code typed}, the best first, at most {@code most}. */
    List<SearchResult.QuestionHit> find(Typed typed, int most) {
        if (!words.obtain().sayAnything(typed.words())) {
            return List.of();
        }
        Mentions mentions = Mentions.of(graph, typed.words(), words.obtain()::has);
        Optional<String> kind = typed.party().map(Kinds.Named::label);
        if (mentions.rest().isEmpty()
                || typed.kind(String.join(" ", mentions.rest())).isPresent()) {
            return List.of();
        }
        List<SearchResult.QuestionHit> fitting = fitting(mentions, kind, most);
        return fitting.isEmpty() && words.obtain().saysLittle(mentions.rest()) ? needed(mentions) : fitting;
    }

    /** Where the other words say nothing by themselves: the question that needs just what is named, the narrowest. */
    private List<SearchResult.QuestionHit> needed(Mentions mentions) {
        return catalogue.all().stream()
                .filter(question -> !mentions.all().isEmpty()
                        && question.parameters().stream()
                                        .filter(Parameter::required)
                                        .count()
                                == mentions.all().size())
                .sorted(Comparator.comparingInt(QuestionMatcher::width))
                .flatMap(question -> filled(question, mentions)
                        .filter(filled -> question.parameters().stream()
                                .allMatch(one -> !one.required() || filled.containsKey(one.name())))
                        .map(filled -> hit(question, filled))
                        .stream())
                .limit(1)
                .toList();
    }

    private static int width(Question question) {
        return question.parameters().stream()
                .mapToInt(
                        one -> one.type() == ParameterType.PARTY && one.kinds().isEmpty()
                                ? Integer.MAX_VALUE / 2
                                : one.kinds().size())
                .max()
                .orElse(0);
    }

    private List<SearchResult.QuestionHit> fitting(Mentions mentions, Optional<String> kind, int most) {
        ToDoubleFunction<Question> fit = words.obtain().fit(mentions.rest());
        return catalogue.all().stream()
                .flatMap(question -> scored(question, fit.applyAsDouble(question), mentions, kind).stream())
                .sorted(Comparator.comparingDouble((Scored one) -> -one.score())
                        .thenComparing(one -> one.hit().id()))
                .limit(most)
                .map(Scored::hit)
                .toList();
    }

    private static Optional<Scored> scored(Question question, double fit, Mentions mentions, Optional<String> kind) {
        return fit <= 0
                ? Optional.empty()
                : filled(question, mentions).flatMap(filled -> scored(question, fit, filled, kind));
    }

    private static Optional<Scored> scored(
            Question question, double fit, Map<String, Named> filled, Optional<String> kind) {
        long open = question.parameters().stream()
                .filter(one -> one.required() && !filled.containsKey(one.name()))
                .count();
        double score = fit + FILLED * filled.size() - OPEN * open;
        kind.ifPresent(label -> fillKind(question, label, filled));
        return score < FITS ? Optional.empty() : Optional.of(new Scored(score, hit(question, filled)));
    }

    private static SearchResult.QuestionHit hit(Question question, Map<String, Named> filled) {
        Map<String, String> given = new LinkedHashMap<>();
        filled.forEach((name, value) -> given.put(name, value.id()));
        return new SearchResult.QuestionHit(question.id(), question.title(), given, List.copyOf(filled.values()), true);
    }

    /** What the parameters become; empty when one of {@code mentions} has no place. */
    private static Optional<Map<String, Named>> filled(Question question, Mentions mentions) {
        Map<String, Named> filled = new LinkedHashMap<>();
        return mentions.all().stream().allMatch(mention -> fill(question, mention, filled))
                ? Optional.of(filled)
                : Optional.empty();
    }

    private static boolean fill(Question question, Mentions.Mention mention, Map<String, Named> filled) {
        for (Mentions.Meaning meaning : mention.meanings()) {
            for (Parameter parameter : question.parameters()) {
                if (!filled.containsKey(parameter.name()) && meaning.fits(parameter)) {
                    filled.put(parameter.name(), meaning.named());
                    return true;
                }
            }
        }
        return false;
    }

    private static Named kind(String label) {
        String english = CodeWords.word(label, Locale.ENGLISH);
        return new Named(label, english, english, CodeWords.word(label, Locale.FRENCH));
    }

    private static void fillKind(Question question, String label, Map<String, Named> filled) {
        question.parameters().stream()
                .filter(one -> one.type() == ParameterType.KIND && one.values().contains(label))
                .findFirst()
                .ifPresent(one -> filled.put(one.name(), kind(label)));
    }
}
