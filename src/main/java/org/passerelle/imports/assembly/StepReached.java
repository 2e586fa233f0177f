package org.passerelle.imports.assembly;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param done how many things of the step are done
 * @param all how many there are; null when that is not known yet
 */
public record StepReached(
        ImportStep step, long done, @Nullable Long all) {}
