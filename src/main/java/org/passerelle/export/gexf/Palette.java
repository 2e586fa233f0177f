package org.passerelle.export.gexf;

import java.util.List;
import java.util.Map;

/** How nodes are painted, by kind: as in the drawings of the explorer, a square for a cooperation, a disc for a party. */
final class Palette {

    /** What nothing colours. */
    static final List<Integer> OTHER = List.of(120, 120, 120);

    private static final Map<String, List<Integer>> COLOURS = Map.ofEntries(
            Map.entry("Hospital", List.of(31, 119, 180)),
            Map.entry("University", List.of(148, 103, 189)),
            Map.entry("School", List.of(197, 176, 213)),
            Map.entry("Association", List.of(140, 86, 75)),
            Map.entry("PublicBody", List.of(127, 127, 127)),
            Map.entry("Network", List.of(23, 190, 207)),
            Map.entry("City", List.of(44, 160, 44)),
            Map.entry("Department", List.of(152, 223, 138)),
            Map.entry("Region", List.of(188, 189, 34)),
            Map.entry("Country", List.of(219, 219, 141)),
            Map.entry("HospitalPartnership", List.of(255, 127, 14)),
            Map.entry("AcademicPartnership", List.of(227, 119, 194)),
            Map.entry("Twinning", List.of(214, 39, 40)),
            Map.entry("DecentralisedCooperation", List.of(255, 152, 150)));

    private Palette() {}

    /** Red, green and blue of a colour such as {@code #fde725}. */
    static List<Integer> ofHex(String colour) {
        int all = Integer.parseInt(colour.substring(1), 16);
        return List.of(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    /** Red, green and blue, 0 to 255. */
    static List<Integer> of(String kind) {
        return COLOURS.getOrDefault(kind, OTHER);
    }
}
