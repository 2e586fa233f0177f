package org.passerelle.model;

import java.util.stream.Stream;

/** What a cooperation is. Each kind is a label in the graph beside {@code Cooperation}. */
public enum CooperationKind {
    /** Between hospitals, or of a hospital with a body abroad. */
    HOSPITAL_PARTNERSHIP("HospitalPartnership"),
    /** Between universities, or of a hospital with a university about studies and research. */
    ACADEMIC_PARTNERSHIP("AcademicPartnership"),
    /** City to city. */
    TWINNING("Twinning"),
    /** At the level of regions or departments, or of mixed levels. */
    DECENTRALISED_COOPERATION("DecentralisedCooperation"),
    /** Every other: what is done together has to do neither with hospitals nor with health, and no kind is stated. */
    PROJECT("Project");

    private final String label;

    CooperationKind(String label) {
        this.label = label;
    }

    /** The label of the kind in the graph, for example {@code Twinning}. */
    public String label() {
        return label;
    }

    /**
     * The kind whose label is {@code label}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static CooperationKind ofLabel(String label) {
        return Stream.of(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of cooperation: " + label));
    }

    /** The first part of the ids of cooperations of this kind, for example {@code hospital-partnership}. */
    public String idPrefix() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
