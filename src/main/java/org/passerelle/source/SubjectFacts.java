package org.passerelle.source;

import java.util.List;

/** What a record says of one party. */
public record SubjectFacts(String id, List<Fact> facts, Place place) {}
