package org.passerelle.imports.lifecycle;

import org.passerelle.telling.Tellable;

/** Why an import fails though its file can be read. {@code wording/imports*.properties} hold a sentence for each. */
enum ImportFault implements Tellable {
    /** Value: the dataset. */
    CURATED_DATASET,
    PROGRAM,
    NOT_TAKEN_BACK;

    @Override
    public String bundle() {
        return "imports";
    }
}
