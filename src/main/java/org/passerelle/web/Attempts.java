package org.passerelle.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who tried a secret and failed. An address that failed a few times waits before it may try again, twice as long each time; where there are
 * many failures in all, so does every address that did not know the secret before.
 */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** How often an address may be wrong before it waits. */
    private static final int FREE = 5;

    private static final int LONGEST = 60;

    /** How often all may be wrong before newcomers wait; one is forgotten each second. */
    private static final int FREE_IN_ALL = 100;

    /** More addresses than this are forgotten, the longest unseen first. */
    private static final int REMEMBERED = 10_000;

    private final String secret;
    private final Clock clock;
    private final Map<String, Known> known = new LRUMap<>(REMEMBERED);
    private double inAll;
    private Instant last;

    /** @param secret what is tried, as the log calls it */
    Attempts(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
        this.last = clock.instant();
    }

    /**
     * What is known of an address.
     *
     * @param failures since it last knew the secret
     * @param until when it waits
     */
    private record Known(int failures, Instant until) {

        private static final Known GOOD = new Known(0, Instant.MIN);
    }

    /** How long {@code address} still has to wait; nothing when it may try. */
    synchronized Duration wait(String address) {
        Known record = known.get(address);
        Instant now = clock.instant();
        if (record != null && record.until().isAfter(now)) {
            return Duration.between(now, record.until());
        }
        forget(now);
        boolean crowded = inAll >= FREE_IN_ALL && (record == null || record.failures() > 0);
        return crowded ? Duration.ofSeconds(1) : Duration.ZERO;
    }

    /** Notes that {@code address} knew the secret. */
    synchronized void succeeded(String address) {
        known.put(address, Known.GOOD);
    }

    /** Notes, and logs, that {@code address} did not know it. */
    synchronized void failed(String address, @Nullable String name) {
        Instant now = clock.instant();
        forget(now);
        inAll++;
        int failures = known.getOrDefault(address, Known.GOOD).failures() + 1;
        int seconds = failures < FREE ? 0 : Math.min(LONGEST, 1 << Math.min(failures - FREE, LONGEST / 2));
        known.put(address, new Known(failures, seconds == 0 ? Instant.MIN : now.plusSeconds(seconds)));
        LOG.warn(
                "wrong {} from {}{}: failure {} in a row, next try in {} s",
                secret,
                address,
                name == null ? "" : " for '" + name.replaceAll("\\p{Cntrl}", "?") + "'",
                failures,
                seconds);
    }

    private void forget(Instant now) {
        inAll = Math.max(0, inAll - Duration.between(last, now).toMillis() / 1000.0);
        last = now;
    }
}
