package org.passerelle.export;

import org.passerelle.answers.FormatRegistry;

/** All forms in which networks are written. */
public final class NetworkFormats extends FormatRegistry<NetworkFormat> {

    /** Finds the formats of the class path. */
    public NetworkFormats() {
        this(NetworkFormats.class.getClassLoader());
    }

    NetworkFormats(ClassLoader loader) {
        super(NetworkFormat.class, loader);
    }
}
