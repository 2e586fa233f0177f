package org.passerelle.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.codec.digest.MurmurHash3;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/** Identifiers that were seen, eight bytes each: among a million, two are taken for one with a chance of 1 to 30 million. */
public final class Keys {

    private final LongHashSet seen = new LongHashSet();

    /** True the first time that {@code key} is added. */
    public boolean add(String key) {
        return seen.add(MurmurHash3.hash128x64(key.getBytes(UTF_8))[0]);
    }
}
