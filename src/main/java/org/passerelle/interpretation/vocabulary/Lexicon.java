package org.passerelle.interpretation.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of both languages that rules know, read from {@code interpretation/*.yml} once. */
public final class Lexicon {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    /** Terms of the controlled lists, and how doing words and things make an activity. */
    public record TermWords(
            Map<String, List<String>> fields,
            Map<String, List<String>> items,
            List<String> beyondHealth,
            Map<String, List<String>> activities,
            List<String> severalMeanings,
            Map<String, List<String>> doing,
            Map<String, List<String>> things,
            Map<String, Map<String, String>> meanings) {}

    /** Words that tell kinds of parties; {@code vague} ones less surely than a code, {@code establishments} none without a field of health, nor with {@code research}; heads that decide where English puts them last; {@code requests} tell of who was asked. */
    public record PartyWords(
            Map<String, List<String>> kinds,
            Map<String, List<String>> endings,
            List<String> units,
            List<String> itself,
            List<String> vague,
            List<String> establishments,
            List<String> research,
            List<String> health,
            List<String> companies,
            List<String> englishHeads,
            List<String> otherHeads,
            List<String> bodies,
            List<String> requests,
            List<String> unaccented) {}

    /** Codes beside the words: fields by codes of sectors, labels of parties by types of organisations, codes and names by status. */
    public record CodeLists(
            Map<String, String> sectors, Map<String, String> organisations, Map<String, List<String>> statuses) {}

    /** Phrases for the state of a cooperation and of its agreement, by code. */
    public record Statements(
            Map<String, List<String>> status,
            Map<String, List<String>> agreementStatus,
            Map<String, List<String>> agreement) {}

    /** Words for what happened to a cooperation or its agreement, by the code of the act. */
    public record Acts(Map<String, List<String>> acts) {}

    /** Languages by their English names, with names that CLDR does not know. */
    public record Languages(Map<String, List<String>> others) {}

    /** Words for kinds of cooperations, by their labels; {@code edges} say of a link whether it has a direction, and nothing else. */
    public record Cooperations(Map<String, List<String>> kinds, List<String> edges) {}

    private Lexicon() {}

    /** What {@code interpretation/<file>} of the class path holds. */
    public static <T> T read(String file, Class<T> type) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/interpretation/" + file)) {
            return YAML.readValue(Objects.requireNonNull(stream, file), type);
        } catch (IOException e) {
            throw new IllegalStateException("the vocabulary " + file + " cannot be read", e);
        }
    }

    /** Phrases of {@code lists}, each standing for its key. */
    public static Phrases<String> phrases(Map<String, List<String>> lists) {
        Phrases<String> phrases = new Phrases<>();
        lists.forEach((meaning, all) -> all.forEach(phrase -> phrases.with(phrase, meaning)));
        return phrases;
    }

    /** Phrases that all stand for the same. */
    public static Phrases<Boolean> set(List<String> list) {
        Phrases<Boolean> phrases = new Phrases<>();
        list.forEach(phrase -> phrases.with(phrase, true));
        return phrases;
    }

    /** Words for kinds of cooperations. */
    public static Phrases<CooperationKind> cooperationKinds() {
        Map<String, List<String>> words =
                read("cooperations.yml", Cooperations.class).kinds();
        Phrases<CooperationKind> phrases = new Phrases<>();
        for (CooperationKind kind : CooperationKind.values()) {
            phrases.with(kind.label(), kind);
            words.getOrDefault(kind.label(), List.of()).forEach(word -> phrases.with(word, kind));
        }
        return phrases;
    }

    /** What the column of kinds holds where a network was exported: whether a link has a direction. */
    public static Phrases<Boolean> directions() {
        return set(read("cooperations.yml", Cooperations.class).edges());
    }

    /** Words for kinds of parties. */
    public static Phrases<PartyKind> kinds(PartyWords parties) {
        Phrases<PartyKind> phrases = new Phrases<>();
        for (PartyKind kind : PartyKind.values()) {
            parties.kinds().getOrDefault(kind.label(), List.of()).forEach(word -> phrases.with(word, kind));
            parties.endings().getOrDefault(kind.label(), List.of()).forEach(word -> phrases.withEnding(word, kind));
        }
        List<String> labels =
                Arrays.stream(PartyKind.values()).map(PartyKind::label).toList();
        if (!labels.containsAll(parties.kinds().keySet())
                || !labels.containsAll(parties.endings().keySet())) {
            throw new IllegalStateException("parties.yml knows a kind that is none of " + labels);
        }
        return phrases;
    }
}
