package org.passerelle.measures.network;

/** Structural holes: how far the partners of a node know each other (Burt 1992). */
public final class Holes {

    private Holes() {}

    /** Burt's constraint of each node, by the weights of links; not a number for a node without partners. */
    public static double[] constraint(UndirectedNetwork network) {
        int[] offsets = network.offsets();
        int[] targets = network.targets();
        double[] weights = network.weights();
        double[] strengths = network.strengths();
        double[] constraint = new double[strengths.length];
        double[] part = new double[strengths.length];
        for (int node = 0; node < constraint.length; node++) {
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                part[targets[at]] = weights[at] / strengths[node];
            }
            double sum = 0;
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                int partner = targets[at];
                double over = part[partner];
                for (int link = offsets[partner]; link < offsets[partner + 1]; link++) {
                    int between = targets[link];
                    over += part[between] * weights[link] / strengths[between];
                }
                sum += over * over;
            }
            constraint[node] = offsets[node] == offsets[node + 1] ? Double.NaN : sum;
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                part[targets[at]] = 0;
            }
        }
        return constraint;
    }

    /** How many pairs of partners of each node are not linked to each other: it stands between them. */
    public static long[] openPairs(UndirectedNetwork network, Triangles triangles) {
        long[] open = new long[network.nodes()];
        for (int node = 0; node < open.length; node++) {
            long degree = network.degree(node);
            open[node] = degree * (degree - 1) / 2 - triangles.at()[node];
        }
        return open;
    }

    /**
     * The effective size of each node's circle without weights: its partners, less how many others of them each knows on average
     * (Borgatti 1997); not a number for a node without partners.
     */
    public static double[] effectiveSize(UndirectedNetwork network, Triangles triangles) {
        double[] size = new double[network.nodes()];
        for (int node = 0; node < size.length; node++) {
            double degree = network.degree(node);
            size[node] = degree - 2 * triangles.at()[node] / degree;
        }
        return size;
    }
}
