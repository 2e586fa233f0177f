package org.passerelle.testing;

import java.nio.file.Path;

/** The seeds as they lie on disk. */
public final class Seeds {

    /** Their folder, from wherever the tests run. */
    public static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "seeds").toAbsolutePath();

    private Seeds() {}
}
