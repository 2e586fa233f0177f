package org.passerelle.source;

import java.util.List;
import org.passerelle.model.CooperationKind;

/** What a record says of one cooperation, with the curator's title in English and French. */
public record CooperationFacts(
        String id, CooperationKind kind, String nameEn, String nameFr, List<Fact> facts, Place place) {}
