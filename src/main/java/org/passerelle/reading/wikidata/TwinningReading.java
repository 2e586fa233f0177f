package org.passerelle.reading.wikidata;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableRow;

/** A result of Wikidata, pair by pair: all rows are read first, because the two directions of a pair may lie far apart. */
public final class TwinningReading extends PulledReading {

    private final Rows sheet;
    private final WikidataPairs pairs;
    private @Nullable Iterator<RawRecord> merged;

    /** Of the rows below the headings. */
    public TwinningReading(OpenFile open, Rows sheet) {
        super(open);
        this.sheet = sheet;
        this.pairs = new WikidataPairs(open.file(), open.mapping().columns(), open.findings());
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
