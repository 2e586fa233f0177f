package org.passerelle.export.stored;

import org.passerelle.telling.Tellable;

/** Why a network cannot be kept in a file as it stands in the graph. */
enum StoredFault implements Tellable {
    /** Places: the property, the id of what has it, the type. */
    CANNOT_HOLD;

    @Override
    public String bundle() {
        return "exports";
    }
}
