package org.passerelle.reading.iati;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Keys;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.OpenFile;
import org.passerelle.reading.Problem;
import org.passerelle.reading.PulledReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.telling.Message;

/** Reads IATI activities, one at a time. */
final class IatiReader extends PulledReading {

    /** The elements that are read, and what they hold: the same for every file. */
    private static final Mapping MAPPING = new Mapping(
            0,
            Stream.of(
                            column("iati-identifier", Heading.PROJECT),
                            column("reporting-org", Heading.ESTABLISHMENT),
                            column("participating-org (Funding)", Heading.SUPPORTER),
                            column("participating-org (Accountable)", Heading.PARTNER),
                            column("participating-org (Extending)", Heading.PARTNER),
                            column("participating-org (Implementing)", Heading.PARTNER),
                            column("title", Heading.TITLE),
                            column("description", Heading.DESCRIPTION),
                            column("recipient-country", Heading.COUNTRY),
                            column("recipient-region", Heading.COUNTRY),
                            column("sector", Heading.FIELD),
                            column("activity-date (start-planned, start-actual)", Heading.SINCE),
                            column("activity-date (end-planned, end-actual)", Heading.UNTIL),
                            column("activity-status", Heading.STATUS),
                            column("related-activity", Heading.RELATED),
                            column("transaction", Heading.AMOUNT),
                            column("budget", Heading.AMOUNT))
                    .toList());

    private final IatiActivities activities;
    private final Findings findings;
    private final Keys keys = new Keys();
    private int position;

    private IatiReader(OpenFile open, IatiActivities activities) {
        super(open);
        this.activities = activities;
        this.findings = open.findings();
    }

    /** Opens {@code file}; what is told of it goes to {@code findings}. */
    static FileReading open(InputFile file, Findings findings) {
        IatiActivities activities = new IatiActivities(file);
        String version = activities.version().isEmpty() ? "" : " " + activities.version();
        Message described = Message.of("format-iati", "read", version);
        return new IatiReader(
                new OpenFile(file, "iati", Layout.IATI, described, MAPPING, new IatiText(file), findings), activities);
    }

    @Override
    protected @Nullable RawRecord pull() {
        for (IatiActivity activity = activities.next(); activity != null; activity = activities.next()) {
            position++;
            RawRecord record = activity.record(position);
            if (keys.add(record.key())) {
                tellUnknown(record);
                return record;
            }
            tellKnown(record);
        }
        return null;
    }

    private void tellUnknown(RawRecord record) {
        record.all(Heading.IGNORED)
                .map(cell ->
                        Finding.of(record, cell, cell.text(), Problem.NO_ROLE, Message.list(IatiCells.accepted(cell))))
                .forEach(findings::add);
    }

    private void tellKnown(RawRecord record) {
        findings.add(Finding.ofRow("", record.cells().get(0).row(), record.key(), Problem.KNOWN_ACTIVITY));
    }

    private static MappedColumn column(String element, Heading heading) {
        return new MappedColumn(0, element, heading, Optional.empty());
    }

    @Override
    public void close() {
        activities.close();
    }
}
