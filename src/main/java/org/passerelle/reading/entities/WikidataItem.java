package org.passerelle.reading.entities;

import java.util.List;
import java.util.Map;

/**
 * An item, as far as it is of interest here.
 *
 * @param id its number, with its Q
 * @param label in French, else in English, else in the first language that it has; empty when it has none
 * @param codes what registers say of where it lies, by the suffixes of variables that hold it: {@code Geonames}, {@code Insee},
 *     {@code Latitude}, {@code Longitude}; under {@code Country} the number of its country
 * @param twinnings the statements of twin towns (P190) that are not deprecated, by the paths of their values
 */
record WikidataItem(String id, String label, Map<String, String> codes, List<Map<String, String>> twinnings) {}
