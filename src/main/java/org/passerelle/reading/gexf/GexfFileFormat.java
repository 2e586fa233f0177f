package org.passerelle.reading.gexf;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Problem;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.FieldTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** GEXF of any version: a row for each edge, with what is known of its nodes. */
public final class GexfFileFormat implements FormatReader {

    /** Nodes without an edge that are told by name. */
    private static final int SHOWN = 20;

    @Override
    public String code() {
        return "gexf";
    }

    @Override
    public List<String> endings() {
        return List.of(".gexf");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text
                && text.isMarkup()
                && text.sample().contains("<gexf");
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        AtomicBoolean told = new AtomicBoolean();
        Consumer<List<String>> tell = alone -> {
            if (!told.getAndSet(true)) {
                tell(alone, findings);
            }
        };
        return new TableReader(text.file(), findings)
                .open(new FieldTable(
                        text.file(),
                        code(),
                        Message.of("format-gexf", "read", text.charset()),
                        GexfFields.PARTIES,
                        () -> new GexfFields(text.file(), tell)));
    }

    private static void tell(List<String> alone, Findings findings) {
        if (!alone.isEmpty()) {
            String shown = alone.stream().limit(SHOWN).collect(Collectors.joining(", "));
            findings.add(Finding.ofRow("", 0, shown, Problem.NO_EDGE, alone.size()));
        }
    }
}
