package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;

/**
 * A list that is browsed: what it is narrowed to, and the addresses that narrow, widen, sort and turn the page.
 *
 * @param address of the page
 * @param kept what the address says besides, which narrows nothing
 * @param given the filters that are set, by their names
 * @param sort as typed; empty for the standard order
 */
public record Browse<T>(
        String address, Map<String, String> kept, Map<String, String> given, String sort, FacetedListing<T> listing) {

    private static final Links LINKS = new Links();

    /** Between the address of a list and the filter of which all values are shown. */
    static final String BY = "/by/";

    private static final String COOPERATIONS = "/cooperations";
    private static final String NETWORK = "/network";
    private static final List<String> OF_COOPERATIONS = List.of(COOPERATIONS, NETWORK);
    private static final String COUNTRY = "country";
    private static final String PARTNER = "partner";

    static <T> Browse<T> of(
            String address, Map<String, String> given, @Nullable String sort, FacetedListing<T> listing) {
        return new Browse<>(address, Map.of(), given, sort == null ? "" : sort.strip(), listing);
    }

    /** True when something is narrowed. */
    public boolean any() {
        return !given.isEmpty();
    }

    /** True when the filter {@code name} is set. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The facets by which the list can be narrowed further; of one country, by the countries of the partners. */
    public List<Facet> facets() {
        return listing.facets().stream()
                .map(this::further)
                .filter(facet -> !has(facet.name()))
                .filter(facet -> facet.name().equals(PARTNER)
                        ? !facet.values().isEmpty()
                        : facet.values().size() + facet.others() > 1)
                .toList();
    }

    private Facet further(Facet facet) {
        String country = given.get(COUNTRY);
        if (!OF_COOPERATIONS.contains(address)
                || country == null
                || !facet.name().equals(COUNTRY)) {
            return facet;
        }
        return new Facet(
                PARTNER,
                facet.values().stream()
                        .filter(value -> !value.value().equals(country))
                        .toList(),
                facet.others());
    }

    /** What the value of a filter that is set is called, as far as the facets tell. */
    public String called(String name, Say say) {
        String value = String.valueOf(given.get(name));
        return listing.facets().stream()
                .filter(facet -> facet.name().equals(name.equals(PARTNER) ? COUNTRY : name))
                .flatMap(facet -> facet.values().stream())
                .filter(one -> one.value().equals(value))
                .findFirst()
                .map(one -> say.facet(name, one))
                .orElse(say.facet(name, new Facet.Value(value, value, null, null, 0)));
    }

    /** The address of the list narrowed to {@code value} of {@code name} as well. */
    public String with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put(name, value);
        return address(all, sort, 0);
    }

    /** The address of all values of the filter {@code name}. */
    public String values(String name) {
        String list = address.equals(NETWORK) ? COOPERATIONS : address;
        return list + BY + name + (any() ? "?" + query() : "");
    }

    /** The address of the list without the filter {@code name}. */
    public String without(String name) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.remove(name);
        return address(all, sort, 0);
    }

    /** The address of the first page of the list. */
    public String whole() {
        return address(given, sort, 0);
    }

    /** The address of the list without any filter. */
    public String cleared() {
        return address(Map.of(), sort, 0);
    }

    /** The address of the list sorted by {@code key}, or the other way round when it is sorted by that already. */
    public String sorted(String key) {
        return address(given, new SortedBy(sort).turned(key), 0);
    }

    /** {@code ascending} or {@code descending} for the column that the list is sorted by, else {@code none}. */
    public String direction(String key) {
        return new SortedBy(sort).direction(key);
    }

    /** The address of the page before. */
    public String previous() {
        return address(given, sort, listing.page() - 1);
    }

    /** The address of the page after. */
    public String next() {
        return address(given, sort, listing.page() + 1);
    }

    /** The number of the first row shown, from 1. */
    public long first() {
        return (long) listing.page() * listing.size() + 1;
    }

    /** The number of the last row shown. */
    public long last() {
        return first() + listing.items().size() - 1;
    }

    /** The filters as a query string. */
    public String query() {
        return LINKS.query(given);
    }

    /** The filters called {@code names} as a query string. */
    public String query(List<String> names) {
        Map<String, String> some = new LinkedHashMap<>(given);
        some.keySet().retainAll(names);
        return LINKS.query(some);
    }

    /** True when every filter that is set is one of {@code names}. */
    public boolean only(List<String> names) {
        return names.containsAll(given.keySet());
    }

    private String address(Map<String, String> filters, String sort, int page) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        all.putAll(filters);
        if (!sort.isEmpty()) {
            all.put("sort", sort);
        }
        if (page > 0) {
            all.put("page", String.valueOf(page));
        }
        return all.isEmpty() ? address : address + "?" + LINKS.query(all);
    }
}
