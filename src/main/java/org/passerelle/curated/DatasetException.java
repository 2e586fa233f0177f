package org.passerelle.curated;

import java.util.List;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** A dataset that cannot be used as it is, with every issue found. */
public final class DatasetException extends ToldException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public DatasetException(Message told, List<Issue> issues) {
        super(told, null);
        this.issues = List.copyOf(issues);
    }

    /** What is wrong, in the order of the files. */
    public List<Issue> issues() {
        return issues;
    }
}
