package org.passerelle.curated;

import java.util.List;

/** A dataset that cannot be used as it is, with every issue found. */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public DatasetException(String message, List<Issue> issues) {
        super(message);
        this.issues = List.copyOf(issues);
    }

    /** What is wrong, in the order of the files. */
    public List<Issue> issues() {
        return issues;
    }
}
