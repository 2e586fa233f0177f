package org.passerelle.imports;

import java.util.Locale;
import org.passerelle.model.Coded;

/** Why an import fails though its file can be read. {@code reading/problems*.properties} hold a sentence for each. */
enum ImportFault implements Coded {
    /** Value: the dataset. */
    CURATED_DATASET,
    /** Other data than the file, as the judgements. Values: what, and its faults. */
    DATA,
    PROGRAM,
    NOT_TAKEN_BACK;

    @Override
    public String code() {
        return "import-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
