package org.passerelle.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.telling.Message;
import org.passerelle.telling.Tellable;

/** What is measured, of each party or of the whole network; its words are its name, others its definition and reference. */
public enum Measure implements Tellable {
    COOPERATIONS(Of.PARTY, true),
    DEGREE(Of.PARTY, true),
    STRENGTH(Of.PARTY, false),
    BETWEENNESS(Of.PARTY, false),
    BETWEENNESS_ERROR(Of.PARTY, false),
    CLOSENESS(Of.PARTY, false),
    EIGENVECTOR(Of.PARTY, false),
    PAGE_RANK(Of.PARTY, false),
    CONSTRAINT(Of.PARTY, false),
    EFFECTIVE_SIZE(Of.PARTY, false),
    BROKERAGE(Of.PARTY, true),
    CLUSTERING(Of.PARTY, false),
    TRIANGLES(Of.PARTY, true),
    CORE(Of.PARTY, true),
    CUT_POINT(Of.PARTY, true),
    COMPONENT(Of.PARTY, true),
    COMMUNITY(Of.PARTY, true),
    PARTNER_COMMUNITIES(Of.PARTY, true),

    NODES(Of.NETWORK, true),
    LINKS(Of.NETWORK, true),
    DENSITY(Of.NETWORK, false),
    MEAN_DEGREE(Of.NETWORK, false),
    ALONE(Of.NETWORK, true),
    COMPONENTS(Of.NETWORK, true),
    LARGEST_COMPONENT(Of.NETWORK, true),
    DIAMETER(Of.NETWORK, true),
    MEAN_DISTANCE(Of.NETWORK, false),
    TRANSITIVITY(Of.NETWORK, false),
    MEAN_CLUSTERING(Of.NETWORK, false),
    ALL_TRIANGLES(Of.NETWORK, true),
    DEGREE_ASSORTATIVITY(Of.NETWORK, false),
    COUNTRY_ASSORTATIVITY(Of.NETWORK, false),
    KIND_ASSORTATIVITY(Of.NETWORK, false),
    DEPARTMENT_ASSORTATIVITY(Of.NETWORK, false),
    CUT_POINTS(Of.NETWORK, true),
    COMMUNITIES(Of.NETWORK, true),
    MODULARITY(Of.NETWORK, false),
    LOWEST_MODULARITY(Of.NETWORK, false),
    STABILITY(Of.NETWORK, false),
    INNERMOST_CORE(Of.NETWORK, true),
    CORE_NODES(Of.NETWORK, true),
    CORE_TRIANGLES(Of.NETWORK, true),
    TRANSITIVITY_OUTSIDE_CORE(Of.NETWORK, false),
    MEAN_CLUSTERING_OUTSIDE_CORE(Of.NETWORK, false),
    GROUPS(Of.NETWORK, true),
    LARGEST_GROUP(Of.NETWORK, true),
    GROUP_TRIANGLES(Of.NETWORK, true),
    TRANSITIVITY_OF_PAIRS(Of.NETWORK, false),
    MEAN_CLUSTERING_OF_PAIRS(Of.NETWORK, false),
    CORE_OF_PAIRS(Of.NETWORK, true);

    private enum Of {
        PARTY,
        NETWORK
    }

    private final Of of;
    private final boolean whole;

    Measure(Of of, boolean whole) {
        this.of = of;
        this.whole = whole;
    }

    @Override
    public String bundle() {
        return "measures";
    }

    /** Those of each party. */
    public static List<Measure> ofParties() {
        return all(Of.PARTY);
    }

    /** Those of the whole network. */
    public static List<Measure> ofNetworks() {
        return all(Of.NETWORK);
    }

    private static List<Measure> all(Of of) {
        return Arrays.stream(values()).filter(measure -> measure.of == of).toList();
    }

    /** True for whole numbers. */
    public boolean isWhole() {
        return whole;
    }

    /** {@code value} as answers hold it: whole where all values are. */
    Number number(double value) {
        return whole ? (Number) Math.round(value) : (Number) value;
    }

    /** As answers and tables name it: {@code pageRank}. */
    public String column() {
        StringBuilder column = new StringBuilder();
        for (String word : StringUtils.split(code(), '-')) {
            column.append(column.isEmpty() ? word : StringUtils.capitalize(word));
        }
        return column.toString();
    }

    /** What it is called. */
    public String name(Locale language) {
        return with().told(language);
    }

    /** What it is, in a sentence or two. */
    public String definition(Locale language) {
        return Message.of("measure-definitions", code()).told(language);
    }

    /** Who defined it; empty where nobody needed to. */
    public Optional<String> reference(Locale language) {
        Message message = Message.of("measure-references", code());
        return message.hasWords() ? Optional.of(message.told(language)) : Optional.empty();
    }

    /** The measure of parties that {@code column} names; empty when there is none. */
    public static Optional<Measure> of(String column) {
        return ofParties().stream()
                .filter(measure -> measure.column().equals(column))
                .findFirst();
    }

    /**
     * The measure of parties that {@code column} names.
     *
     * @throws NotUnderstood when there is none
     */
    static Measure named(String field, String column) {
        return of(column)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, field, column)
                        .accepting(ofParties().stream().map(Measure::column).toList()));
    }
}
