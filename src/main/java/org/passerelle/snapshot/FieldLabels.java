package org.passerelle.snapshot;

import java.util.List;

/**
 * All fields, numbered from 0 in the order of their ids.
 *
 * @param english their labels
 * @param french their labels
 */
public record FieldLabels(Ids ids, List<String> english, List<String> french) {}
