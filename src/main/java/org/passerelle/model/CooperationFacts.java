package org.passerelle.model;

import java.util.List;

/** What a record says of one cooperation, with the curator's title in English and French. */
public record CooperationFacts(
        String id, CooperationKind kind, String nameEn, String nameFr, List<Fact> facts, SourceLocation place) {}
