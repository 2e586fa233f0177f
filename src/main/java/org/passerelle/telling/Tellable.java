package org.passerelle.telling;

import org.jspecify.annotations.Nullable;
import org.passerelle.model.Coded;

/**
 * Something that can be told: a constant whose words are those of its code in {@code wording/<bundle>.properties} and
 * {@code wording/<bundle>_fr.properties}.
 */
public interface Tellable extends Coded {

    /** The files that hold its words. */
    String bundle();

    /** The lower-case, hyphenated name. */
    @Override
    default String code() {
        return Coded.hyphenated((Enum<?>) this);
    }

    /** It, with {@code values} in its places. */
    default Message with(@Nullable Object... values) {
        return Message.of(this, values);
    }
}
