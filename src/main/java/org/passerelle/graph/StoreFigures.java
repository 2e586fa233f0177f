package org.passerelle.graph;

/**
 * How busy the embedded database is, and how large.
 *
 * @param active transactions that run now
 * @param committed transactions since it was opened, those that only read included
 * @param rolledBack the same, of those that failed or were given up
 * @param bytes on the disk, logs of transactions included
 * @param cacheHits how often a page was in memory when it was wanted
 * @param cacheFaults how often it was not
 */
public record StoreFigures(
        long active, long committed, long rolledBack, long bytes, long cacheHits, long cacheFaults) {}
