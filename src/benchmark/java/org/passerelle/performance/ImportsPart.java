package org.passerelle.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Generated files on the road of every import, against those who write the same without reading, understanding or proving any of it. */
final class ImportsPart implements Part {

    /** A first import, that is not shown, pays for classes and plans. */
    private static final int WARM_UP = 500;

    private final List<Integer> sizes;

    /** @param sizes numbers of records, the smallest first; the smallest is that of the shapes whose records say much */
    ImportsPart(List<Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public void run(Page page, Path folder) {
        for (Shape shape : Shape.values()) {
            ImportedFile.of(shape, WARM_UP, folder.resolve("warm-up-" + shape.words()));
        }
        List<ImportedFile> files = new ArrayList<>();
        sizes.forEach(size -> files.add(measured(Shape.TWINNINGS, size, folder)));
        files.add(measured(Shape.SURVEY, sizes.get(0) / 10, folder));
        files.add(measured(Shape.IATI, sizes.get(0), folder));
        write(page, files);
    }

    private static ImportedFile measured(Shape shape, int records, Path folder) {
        ImportedFile file = ImportedFile.of(shape, records, folder.resolve("import-" + shape.words() + "-" + records));
        System.out.println(file.size() + "\n" + file.times());
        return file;
    }

    private static void write(Page page, List<ImportedFile> files) {
        page.heading("Imports");
        page.paragraph(String.format(
                Locale.ROOT,
                "Generated files (fixed seed), each imported once into an empty store of its own, after one of %d records that is not shown:"
                        + " the list of twin towns that *Growth* has too, rows like those of RESACOOP's survey, and IATI activities. Then what"
                        + " came of it was written again by plain `UNWIND ... CREATE`, ten thousand rows a transaction, into a store with the"
                        + " same constraints and indexes and one more; and by Neo4j's offline importer, called in the process and fed from"
                        + " the store, with constraints and indexes made afterwards. Both have all nodes and relationships ready; an import"
                        + " reads the file twice over, understands it, decides who is meant by each name, and keeps its evidence.",
                WARM_UP));
        page.line(
                "| file | records | cooperations | relationships | relationships a cooperation | kB a cooperation | nodes |");
        page.line("|---|---:|---:|---:|---:|---:|---:|");
        files.forEach(file -> page.line(file.size()));
        page.line("");
        page.line("Seconds by the clock, in brackets of the processor:");
        page.line("");
        page.line(
                "| file | records | preview | writing | plain `UNWIND` | offline importer | its indexes | writing : `UNWIND` | writing : offline |");
        page.line("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        files.forEach(file -> page.line(file.times()));
        page.paragraph(
                "Ratios are of the clock. The size of a store is that of its files once it is closed, without what an empty one has, divided"
                        + " by the cooperations: parties, terms, records and the text of the document are in it, and the indexes.");
    }
}
