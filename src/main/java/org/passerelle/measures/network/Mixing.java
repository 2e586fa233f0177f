package org.passerelle.measures.network;

/** Whether like is linked to like (Newman 2003). */
public final class Mixing {

    private Mixing() {}

    /** How the numbers of partners at both ends of a link correlate; not a number where all ends have as many. */
    public static double byDegree(UndirectedNetwork network) {
        double products = 0;
        double sum = 0;
        double squares = 0;
        for (int node = 0; node < network.nodes(); node++) {
            double degree = network.degree(node);
            for (int at = network.offsets()[node]; at < network.offsets()[node + 1]; at++) {
                products += degree * network.degree(network.targets()[at]);
            }
            sum += degree * degree;
            squares += degree * degree * degree;
        }
        double ends = 2.0 * network.links();
        return (ends * products - sum * sum) / (ends * squares - sum * sum);
    }

    /**
     * How far links join nodes of one sort.
     *
     * @param coefficient 1 where all do, 0 as by chance; not a number where there is one sort alone
     * @param links how many links have ends whose sorts are both known; the others are left out
     */
    public record BySort(double coefficient, int links) {}

    /**
     * How far the links of {@code network} join nodes of one sort.
     *
     * @param sorts the sort of each node, from 0; -1 where it is not known
     * @param number how many sorts there are
     */
    public static BySort bySort(UndirectedNetwork network, int[] sorts, int number) {
        double[] ends = new double[number];
        double all = 0;
        double same = 0;
        for (int node = 0; node < network.nodes(); node++) {
            for (int at = network.offsets()[node]; at < network.offsets()[node + 1]; at++) {
                int other = sorts[network.targets()[at]];
                if (sorts[node] >= 0 && other >= 0) {
                    ends[other]++;
                    all++;
                    same += sorts[node] == other ? 1 : 0;
                }
            }
        }
        double chance = 0;
        for (double sort : ends) {
            chance += sort / all * (sort / all);
        }
        return new BySort((same / all - chance) / (1 - chance), (int) (all / 2));
    }
}
