package org.passerelle.performance;

import java.nio.file.Path;

/** One comparison. */
interface Part {

    /** Compares, and writes the figures on {@code page}; what it needs on the disk lies in {@code folder}. */
    void run(Page page, Path folder);
}
