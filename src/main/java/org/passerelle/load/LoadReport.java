package org.passerelle.load;

import java.util.List;

/** What a load did, dataset by dataset. */
public record LoadReport(List<LoadedDataset> datasets) {

    /**
     * One dataset of a load.
     *
     * @param changed false when the graph already held exactly these files, so that nothing was written
     * @param rows how many rows were written
     */
    public record LoadedDataset(String slug, String title, boolean changed, int rows) {}
}
