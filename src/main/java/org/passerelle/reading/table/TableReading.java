package org.passerelle.reading.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;

/** A survey or a list, record by record. */
final class TableReading extends PulledReading {

    private final OpenSheet sheet;
    private final RowFilter filter;
    private final RecordMaker maker;

    TableReading(OpenFile open, OpenSheet sheet) {
        super(open);
        this.sheet = sheet;
        TableFindings findings = new TableFindings(open.findings(), sheet.name());
        findings.tell(sheet.headings());
        this.filter = new RowFilter(sheet.headings(), findings);
        this.maker = new RecordMaker(sheet.name(), sheet.headings(), findings);
    }

    @Override
    protected @Nullable RawRecord pull() {
        for (TableRow row = sheet.next(); row != null; row = sheet.next()) {
            Optional<RawRecord> record = filter.accepts(row) ? maker.make(row) : Optional.empty();
            if (record.isPresent()) {
                return record.get();
            }
        }
        return null;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
