package org.passerelle.reading.table;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;

/** A result of Wikidata, pair by pair: all rows are read first, because the two directions of a pair may lie far apart. */
final class PairReading extends PulledReading {

    private final OpenSheet sheet;
    private final WikidataPairs pairs;
    private @Nullable Iterator<RawRecord> merged;

    PairReading(OpenFile open, OpenSheet sheet) {
        super(open);
        this.sheet = sheet;
        this.pairs = new WikidataPairs(open.file(), sheet.headings(), open.findings());
    }

    @Override
    protected @Nullable RawRecord pull() {
        Iterator<RawRecord> records = merged == null ? merge() : merged;
        return records.hasNext() ? records.next() : null;
    }

    private Iterator<RawRecord> merge() {
        for (TableRow row = sheet.next(); row != null; row = sheet.next()) {
            pairs.add(row);
        }
        Iterator<RawRecord> records = pairs.records();
        merged = records;
        return records;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
