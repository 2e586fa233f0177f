package org.passerelle.curated;

import org.passerelle.telling.Tellable;

/** Why datasets, or the file of judgements, cannot be used. */
public enum DatasetFault implements Tellable {
    /** Place: the folder. */
    NO_FOLDER,
    /** Place: the folder. */
    NO_DATASET,
    /** Place: the folder. */
    ISSUES,
    /** Place: how many. */
    JUDGEMENTS,
    CONTRADICTIONS,
    /** Place: the file. */
    NOT_A_PACKAGE,
    /** Places: the file, the dataset, how many of its records the file holds, of how many. */
    PART;

    @Override
    public String bundle() {
        return "datasets";
    }
}
