package org.passerelle.measures;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How many nodes have so many partners.
 *
 * @param degree partners
 */
@Schema(description = "How many nodes have so many partners")
public record DegreeCount(int degree, int nodes) {}
