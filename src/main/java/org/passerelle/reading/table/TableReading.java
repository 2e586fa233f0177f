package org.passerelle.reading.table;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;

/** A survey or a list, record by record. */
final class TableReading extends PulledReading {

    private final OpenSheet sheet;
    private final RowFilter filter;
    private final RecordMaker maker;
    private final Deque<RawRecord> pending = new ArrayDeque<>();

    TableReading(OpenFile open, OpenSheet sheet, HeadingNames names) {
        super(open);
        this.sheet = sheet;
        TableFindings findings = new TableFindings(open.findings(), sheet.name(), names);
        findings.tell(sheet.headings());
        this.filter = new RowFilter(sheet.headings(), findings);
        this.maker = new RecordMaker(sheet, findings);
    }

    @Override
    protected @Nullable RawRecord pull() {
        TableRow row = pending.isEmpty() ? sheet.next() : null;
        while (row != null) {
            if (filter.accepts(row)) {
                pending.addAll(maker.make(row));
            }
            row = pending.isEmpty() ? sheet.next() : null;
        }
        return pending.poll();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
