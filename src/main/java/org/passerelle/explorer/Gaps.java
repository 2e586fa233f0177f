package org.passerelle.explorer;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.question.Asked;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.KeptByState;
import org.passerelle.telling.Message;
import org.springframework.stereotype.Component;

/** Counts what the sources leave out, doubt, or say differently. */
@Component
class Gaps implements AutoCloseable {

    /** Where no date is given, what nobody documented for so many years is missed. */
    private static final int YEARS = 5;

    private static final int MOST = 500;

    /** Numbers counted at once. */
    private static final int AT_ONCE = 4;

    private static final Links LINKS = new Links();

    /** In each row of a question that is counted in parts: how many rows each part has. */
    private static final String PARTS = "parts";

    private static final Map<String, String> ONE_ROW = Map.of(Cut.SIZE, "1");

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final CooperationDirectory cooperations;
    private final Graph graph;

    private final ExecutorService counters =
            Executors.newFixedThreadPool(Math.min(AT_ONCE, Runtime.getRuntime().availableProcessors()), Gaps::counter);

    /** What was counted, until the graph changes: each number looks at every cooperation. */
    private final KeptByState<String, Long> kept = new KeptByState<>(MOST);

    /** The same for numbers of parts, which no check changes. */
    private final KeptByState<String, Map<?, ?>> inParts = new KeptByState<>(MOST);

    Gaps(QuestionCatalogue catalogue, Questioner questioner, CooperationDirectory cooperations, Graph graph) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.questioner = questioner;
        this.cooperations = cooperations;
    }

    /**
     * A gap, with the page that lists it.
     *
     * @param parts what it is made of, where it is counted apart
     */
    public record Gap(String title, String sentence, String address, long number, List<Part> parts) {}

    /** A part of a gap, with the page that lists it. */
    public record Part(String title, String address, long number) {}

    /** The date since when somebody who gives none misses documents. */
    static String usualDate() {
        return String.valueOf(Year.now(ZoneId.systemDefault()).getValue() - YEARS);
    }

    /** What sources contradict, or only one of them says. */
    List<Gap> disagreements(Say say) {
        return together(List.of(
                () -> inParts("differs-between-sources", "about", say),
                () -> counted("stated-by-one-side", "side", say),
                () -> whole("single-source", Map.of(), say)));
    }

    /**
     * What no source says.
     *
     * @param date as typed
     * @throws org.passerelle.answers.NotUnderstood when it cannot be read
     */
    List<Gap> missing(String date, Say say) {
        return together(List.of(
                () -> whole("undated", Map.of(), say),
                () -> listed("status-unknown", Map.of("status", "unknown"), say),
                () -> whole("not-documented-since", Map.of("date", date), say)));
    }

    /** What was read with doubt, or put right, and not looked at since. */
    List<Gap> doubts(Say say) {
        return together(List.of(
                () -> whole("uncertain", Map.of(), say),
                () -> listed("unchecked-doubts", Map.of("certainty", "uncertain", "checked", "false"), say),
                () -> listed("unchecked", Map.of("checked", "false"), say),
                () -> whole("name-corrections", Map.of(), say)));
    }

    /** Counts side by side: most of the time goes into planning each statement for the first time, which takes one core each. */
    private List<Gap> together(List<Supplier<Gap>> gaps) {
        List<CompletableFuture<Gap>> counted = gaps.stream()
                .map(gap -> CompletableFuture.supplyAsync(gap, counters))
                .toList();
        try {
            return counted.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException fault) {
            throw ExceptionUtils.asRuntimeException(fault.getCause());
        }
    }

    private static Thread counter(Runnable work) {
        Thread thread = new Thread(work, "gaps");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        counters.shutdownNow();
    }

    private Gap whole(String id, Map<String, String> given, Say say) {
        Question question = catalogue.named(id);
        return gap(question, LINKS.question(id, given), count(question, given), List.of(), say);
    }

    /** The parts of a gap are counted at once: the statement returns a number for each value of the parameter called {@code name}. */
    private Gap inParts(String id, String name, Say say) {
        Question question = catalogue.named(id);
        Map<?, ?> numbers = inParts.of(graph.read(GraphState::ofNetwork), id, () -> parts(question));
        return gap(question, name, value -> number(numbers.get(value)), say);
    }

    /** The parts of a gap of which no two have a row in common, each counted by itself. */
    private Gap counted(String id, String name, Say say) {
        Question question = catalogue.named(id);
        return gap(question, name, value -> count(question, Map.of(name, value)), say);
    }

    /** A gap with a part for each value of the parameter called {@code name}. */
    private static Gap gap(Question question, String name, ToLongFunction<String> numbers, Say say) {
        List<Part> parts = question.parameter(name).map(Parameter::values).stream()
                .flatMap(List::stream)
                .map(value -> new Part(
                        say.text(value), LINKS.question(question.id(), name, value), numbers.applyAsLong(value)))
                .toList();
        long number = parts.stream().mapToLong(Part::number).sum();
        return gap(question, LINKS.question(question.id(), Map.of()), number, parts, say);
    }

    private Map<?, ?> parts(Question question) {
        return questioner.rows(question, ONE_ROW).stream()
                .map(row -> row.get(PARTS))
                .filter(Map.class::isInstance)
                .map(parts -> (Map<?, ?>) parts)
                .findFirst()
                .orElse(Map.of());
    }

    private static long number(@Nullable Object number) {
        return number instanceof Number one ? one.longValue() : 0;
    }

    private static Gap gap(Question question, String address, long number, List<Part> parts, Say say) {
        return new Gap(question.title().in(say.locale()), question.sentence().in(say.locale()), address, number, parts);
    }

    private long count(Question question, Map<String, String> given) {
        Asked asked = questioner.read(question, given);
        // no check changes what a question answers
        return kept.of(
                graph.read(GraphState::ofNetwork),
                LINKS.question(question.id(), given),
                () -> questioner
                        .answer(asked, Cut.read(question, Map.of(), false))
                        .extent()
                        .total());
    }

    /** What a list of cooperations shows. */
    private Gap listed(String key, Map<String, String> given, Say say) {
        String address = "/cooperations?" + LINKS.query(given);
        return new Gap(
                said(key, say),
                said(key + "-text", say),
                address,
                kept.of(graph, address, () -> number(given)),
                List.of());
    }

    private long number(Map<String, String> given) {
        return cooperations.number(DrawingFilter.of(given), given.get("checked"));
    }

    /** The words of the page called {@code key}. */
    static String said(String key, Say say) {
        return Message.of("quality", key).told(say.locale());
    }

    /** {@code date}, or the usual one. */
    static String dateOr(String date) {
        return Optional.of(date.strip()).filter(text -> !text.isEmpty()).orElseGet(Gaps::usualDate);
    }
}
