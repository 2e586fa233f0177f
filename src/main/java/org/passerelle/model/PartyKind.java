package org.passerelle.model;

import java.util.Set;
import java.util.stream.Stream;

/** What a party is. Each kind is a label in the graph beside {@code Party} and {@code Organisation} or {@code Territory}. */
public enum PartyKind {
    HOSPITAL("Hospital", false),
    UNIVERSITY("University", false),
    SCHOOL("School", false),
    ASSOCIATION("Association", false),
    PUBLIC_BODY("PublicBody", false),
    NETWORK("Network", false),
    /** An organisation of which nothing tells what it is. */
    ORGANISATION("Organisation", false),
    CITY("City", true),
    INTERCOMMUNALITY("Intercommunality", true),
    DEPARTMENT("Department", true),
    REGION("Region", true),
    COUNTRY("Country", true);

    private final String label;
    private final boolean territory;

    PartyKind(String label, boolean territory) {
        this.label = label;
        this.territory = territory;
    }

    /** The label of the kind in the graph, for example {@code PublicBody}. */
    public String label() {
        return label;
    }

    /**
     * The kind whose label is {@code label}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static PartyKind ofLabel(String label) {
        return Stream.of(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of party: " + label));
    }

    /** True for City, Intercommunality, Department, Region and Country. */
    public boolean isTerritory() {
        return territory;
    }

    /** True for Hospital, University and School: most towns have their own, and many are called by their town. */
    public boolean isOfCareOrStudy() {
        return this == HOSPITAL || this == UNIVERSITY || this == SCHOOL;
    }

    /** The labels of a party of this kind, most general first. */
    public Set<String> labels() {
        return new java.util.LinkedHashSet<>(
                java.util.List.of("Party", territory ? "Territory" : "Organisation", label));
    }

    /** The first part of the ids of parties of this kind, for example {@code public-body}. */
    public String idPrefix() {
        return Coded.hyphenated(this);
    }
}
