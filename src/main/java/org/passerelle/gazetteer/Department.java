package org.passerelle.gazetteer;

/**
 * A French department.
 *
 * @param code its official number, for example {@code 74} or {@code 2A}
 * @param name for example {@code Haute-Savoie}
 * @param region the region that it is part of since 2016
 * @param formerRegion the region that it was part of until the end of 2015; the same where nothing was merged
 */
public record Department(String code, String name, String region, String formerRegion) {}
