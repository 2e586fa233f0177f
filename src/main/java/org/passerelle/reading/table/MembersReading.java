package org.passerelle.reading.table;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;

/** A list of members, cooperation by cooperation: all rows are read first, because those of one may lie far apart. */
final class MembersReading extends PulledReading {

    private final OpenSheet sheet;
    private final RowFilter filter;
    private final MemberRecords members;
    private @Nullable Iterator<RawRecord> records;

    MembersReading(OpenFile open, OpenSheet sheet, HeadingNames names) {
        super(open);
        this.sheet = sheet;
        TableFindings findings = new TableFindings(open.findings(), sheet.name(), names);
        findings.tell(sheet.headings());
        this.filter = new RowFilter(sheet.headings(), findings);
        this.members = new MemberRecords(open.file(), sheet.name(), new RecordMaker(sheet, findings));
    }

    @Override
    protected @Nullable RawRecord pull() {
        Iterator<RawRecord> read = records == null ? read() : records;
        records = read;
        return read.hasNext() ? read.next() : null;
    }

    private Iterator<RawRecord> read() {
        for (TableRow row = sheet.next(); row != null; row = sheet.next()) {
            if (filter.accepts(row)) {
                members.add(row);
            }
        }
        return members.records();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
