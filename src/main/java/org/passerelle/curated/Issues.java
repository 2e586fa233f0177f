package org.passerelle.curated;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.model.SourceLocation;
import org.passerelle.telling.Message;

/** Collects issues, so that a check reports all of them at once. */
public final class Issues {

    private final List<Issue> issues = new ArrayList<>();

    /** Adds an issue at {@code place}. */
    public void add(SourceLocation place, String field, String value, Message problem, List<String> accepted) {
        issues.add(new Issue(place.file(), place.line(), field, value, problem, accepted));
    }

    /** Adds an issue whose problem says what is accepted. */
    public void add(SourceLocation place, String field, String value, Message problem) {
        add(place, field, value, problem, List.of());
    }

    /** True when nothing was added. */
    public boolean isEmpty() {
        return issues.isEmpty();
    }

    /** What was added, in order. */
    public List<Issue> all() {
        return List.copyOf(issues);
    }
}
