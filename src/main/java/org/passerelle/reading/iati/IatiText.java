package org.passerelle.reading.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.SourceText;

/** The text of a file of activities: a line for each value that is read, an empty line after each activity. */
record IatiText(InputFile file) implements SourceText {

    @Override
    public boolean verbatim() {
        return false;
    }

    @Override
    public Stream<String> lines() {
        IatiActivities activities = new IatiActivities(file);
        return Stream.iterate(activities.next(), activity -> activity != null, last -> activities.next())
                .flatMap(activity -> withEmptyLine(activity).stream())
                .onClose(activities::close);
    }

    private static List<String> withEmptyLine(IatiActivity activity) {
        List<String> lines = new ArrayList<>(activity.lines());
        lines.add("");
        return lines;
    }
}
