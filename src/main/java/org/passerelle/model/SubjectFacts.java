package org.passerelle.model;

import java.util.List;

/** What a record says of one party. */
public record SubjectFacts(String id, List<Fact> facts, SourceLocation place) {}
