package org.passerelle.interpretation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.text.NameFolding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Invented records with what they state, one line a fact: see {@code held-out.yml}. */
final class HeldOut {

    record Entry(
            String record,
            Layout layout,
            @Nullable String lead,
            @JsonProperty("lead-country") @Nullable String leadCountry,
            Map<String, String> cells,
            List<String> facts) {}

    private HeldOut() {}

    static List<Entry> entries(String file) throws Exception {
        try (InputStream stream = HeldOut.class.getResourceAsStream("/interpretation/" + file)) {
            return YAMLMapper.builder().build().readValue(stream, new TypeReference<List<Entry>>() {});
        }
    }

    static Set<String> expected(Entry entry) {
        Set<String> facts = new LinkedHashSet<>();
        for (String fact : entry.facts()) {
            String[] parts = fact.split(" \\| ", -1);
            facts.add(subject(parts[0]) + " | " + parts[1] + " | " + fold(parts[2].replace("\"", "")));
        }
        return facts;
    }

    static Interpretation interpret(Interpreter interpreter, Entry entry) {
        List<Cell> cells = new ArrayList<>();
        int line = 1;
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> cell : entry.cells().entrySet()) {
            int last = line
                    + (int) cell.getValue()
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count();
            Heading heading =
                    Heading.valueOf(cell.getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
            cells.add(new Cell(heading, cell.getKey(), cell.getValue(), new LineRange(line, last), line, 0));
            text.append(cell.getValue()).append('\n');
            line = last + 1;
        }
        PartyMention lead = entry.lead() == null
                ? null
                : interpreter.mention(entry.lead(), entry.leadCountry()).orElseThrow();
        return interpreter.interpret(
                new RawRecord(entry.record(), "", text.toString(), new LineRange(1, line), cells),
                new DocumentContext(
                        entry.layout(), null, PartialDate.parse("2005-03").orElseThrow(), lead));
    }

    static Set<String> stated(Interpretation interpretation) {
        Set<String> facts = new LinkedHashSet<>();
        for (StatedCooperation cooperation : interpretation.cooperations()) {
            String subject = cooperation.key().equals("main")
                    ? "main"
                    : cooperation.kind().idPrefix();
            facts.add(subject + " | cooperation | " + fold(cooperation.kind().label()));
            cooperation.statements().forEach(statement -> add(facts, subject, statement, interpretation));
        }
        for (StatedParty party : interpretation.parties()) {
            party.statements().forEach(statement -> add(facts, name(party.party()), statement, interpretation));
        }
        return facts;
    }

    private static void add(Set<String> facts, String subject, Statement statement, Interpretation interpretation) {
        String role = statement.attributes().get("role");
        String kind = statement.predicate().key() + (role == null ? "" : " " + role);
        String value = value(statement, interpretation);
        facts.add(subject + " | " + kind + " | " + value);
        for (String date : List.of("date", "signed", "renewed", "from", "to")) {
            if (statement.attributes().containsKey(date)) {
                facts.add(subject + " | " + kind + " " + date + " | "
                        + fold(value + " " + statement.attributes().get(date)));
            }
        }
    }

    private static String value(Statement statement, Interpretation interpretation) {
        PartyMention party = statement.object();
        if (party != null) {
            return name(party);
        }
        return switch (statement.predicate()) {
            case DESCRIPTION, REMARK -> "line";
            case RESTS_ON ->
                interpretation.cooperations().stream()
                        .filter(cooperation -> cooperation.key().equals(statement.value()))
                        .map(cooperation -> fold(cooperation.kind().idPrefix()))
                        .findFirst()
                        .orElse(statement.value());
            default -> fold(statement.value());
        };
    }

    private static String name(PartyMention party) {
        return switch (party.kind()) {
            case COUNTRY -> fold(String.valueOf(party.country()));
            case DEPARTMENT -> fold(party.identifiers().getOrDefault("insee", party.name()));
            default -> fold(party.name());
        };
    }

    private static String subject(String text) {
        boolean cooperation = text.equals("main")
                || Set.of("twinning", "decentralised-cooperation", "academic-partnership")
                        .contains(text);
        return cooperation ? text : fold(text);
    }

    private static String fold(String text) {
        return NameFolding.fold(text);
    }
}
