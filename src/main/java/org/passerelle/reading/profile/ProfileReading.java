package org.passerelle.reading.profile;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;

/** The profiles of a page that was read whole. */
final class ProfileReading extends PulledReading {

    private final Iterator<RawRecord> profiles;

    ProfileReading(OpenFile open, List<RawRecord> profiles) {
        super(open);
        this.profiles = profiles.iterator();
    }

    @Override
    protected @Nullable RawRecord pull() {
        return profiles.hasNext() ? profiles.next() : null;
    }

    @Override
    public void close() {
        // the file was closed when the page was read
    }
}
