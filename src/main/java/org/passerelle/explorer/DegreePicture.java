package org.passerelle.explorer;

import java.util.List;
import java.util.Locale;
import org.passerelle.measures.DegreeCount;

/**
 * How many nodes have so many partners, as points on logarithmic scales.
 *
 * @param points in the order of partners, without nodes that have none
 * @param alone how many nodes have no partner
 * @param mostPartners the number at the end of the axis of partners
 * @param mostNodes the number at the end of the axis of nodes
 */
public record DegreePicture(List<Point> points, int alone, int mostPartners, int mostNodes) {

    private static final int LEFT = 60;
    private static final int WIDTH = 500;
    private static final int TOP = 20;
    private static final int HEIGHT = 200;

    /**
     * A point of the picture.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Point(String x, String y) {}

    static DegreePicture of(List<DegreeCount> degrees) {
        int alone = degrees.stream()
                .filter(one -> one.degree() == 0)
                .mapToInt(DegreeCount::nodes)
                .sum();
        List<DegreeCount> linked =
                degrees.stream().filter(one -> one.degree() > 0).toList();
        int partners = linked.stream().mapToInt(DegreeCount::degree).max().orElse(1);
        int nodes = linked.stream().mapToInt(DegreeCount::nodes).max().orElse(1);
        List<Point> points = linked.stream()
                .map(one -> new Point(
                        at(LEFT + WIDTH * share(one.degree(), partners)),
                        at(TOP + HEIGHT * (1 - share(one.nodes(), nodes)))))
                .toList();
        return new DegreePicture(points, alone, partners, nodes);
    }

    private static double share(int number, int most) {
        return most == 1 ? 0 : Math.log(number) / Math.log(most);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
