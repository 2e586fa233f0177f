package org.passerelle.explorer;

import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.collections4.map.LRUMap;
import org.passerelle.answers.Paging;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.question.Asked;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.telling.Message;
import org.springframework.stereotype.Component;

/** Counts what the sources leave out, doubt, or say differently. */
@Component
class Gaps {

    /** Where no date is given, what nobody documented for so many years is missed. */
    private static final int YEARS = 5;

    private static final int MOST = 500;

    private static final Links LINKS = new Links();
    private static final Map<String, String> ONE_ROW = Map.of(Cut.SIZE, "1");

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final CooperationDirectory cooperations;
    private final Graph graph;

    /** What was counted, until the graph changes: each number looks at every cooperation. */
    private final Map<Counted, Long> kept = Collections.synchronizedMap(new LRUMap<>(MOST));

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

    /** A list in a state of the graph. */
    private record Counted(String state, String address) {}

    /** The date since when somebody who gives none misses documents. */
    static String usualDate() {
        return String.valueOf(Year.now(ZoneId.systemDefault()).getValue() - YEARS);
    }

    /** What sources contradict, or only one of them says. */
    List<Gap> disagreements(Say say) {
        return List.of(
                inParts("differs-between-sources", "about", say),
                inParts("stated-by-one-side", "side", say),
                whole("single-source", Map.of(), say));
    }

    /**
     * What no source says.
     *
     * @param date as typed
     * @throws org.passerelle.answers.NotUnderstood when it cannot be read
     */
    List<Gap> missing(String date, Say say) {
        return List.of(
                whole("undated", Map.of(), say),
                listed("status-unknown", Map.of("status", "unknown"), say),
                whole("not-documented-since", Map.of("date", date), say));
    }

    /** What was read with doubt, or put right, and not looked at since. */
    List<Gap> doubts(Say say) {
        return List.of(
                whole("uncertain", Map.of(), say),
                listed("unchecked-doubts", Map.of("certainty", "uncertain", "checked", "false"), say),
                listed("unchecked", Map.of("checked", "false"), say),
                whole("name-corrections", Map.of(), say));
    }

    private Gap whole(String id, Map<String, String> given, Say say) {
        Question question = catalogue.named(id);
        return gap(question, LINKS.question(id, given), count(question, given), List.of(), say);
    }

    private Gap inParts(String id, String name, Say say) {
        Question question = catalogue.named(id);
        List<Part> parts = question.parameter(name).map(Parameter::values).stream()
                .flatMap(List::stream)
                .map(value -> new Part(
                        say.text(value), LINKS.question(id, name, value), count(question, Map.of(name, value))))
                .toList();
        long number = parts.stream().mapToLong(Part::number).sum();
        return gap(question, LINKS.question(id, Map.of()), number, parts, say);
    }

    private static Gap gap(Question question, String address, long number, List<Part> parts, Say say) {
        return new Gap(question.title().in(say.locale()), question.sentence().in(say.locale()), address, number, parts);
    }

    private long count(Question question, Map<String, String> given) {
        Asked asked = questioner.read(question, given);
        return counted(
                LINKS.question(question.id(), given),
                () -> questioner
                        .answer(asked, Cut.read(question, ONE_ROW, false))
                        .extent()
                        .total());
    }

    private long counted(String address, Supplier<Long> count) {
        Counted list = new Counted(graph.read(GraphState::of), address);
        return Optional.ofNullable(kept.get(list)).orElseGet(() -> {
            long number = count.get();
            kept.put(list, number);
            return number;
        });
    }

    /** What a list of cooperations shows. */
    private Gap listed(String key, Map<String, String> given, Say say) {
        long number = cooperations
                .list(
                        DrawingFilter.of(given),
                        new CooperationFilter(null, null, null, given.get("checked"), null),
                        new Paging(null, "1"),
                        false)
                .total();
        return new Gap(
                said(key, say), said(key + "-text", say), "/cooperations?" + LINKS.query(given), number, List.of());
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
