package org.passerelle.export.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.model.Coded;
import org.passerelle.model.PartialDate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A form of citations. */
public enum CitationStyle implements Coded {
    /** A sentence, then its sources. */
    TEXT("text/plain") {
        @Override
        public String write(Citable citable, String address, Locale language) {
            return Sentence.of(citable, address, language) + "\n";
        }
    },
    /** A {@code misc} entry; what BibTeX would take for a command is escaped. */
    BIBTEX("application/x-bibtex") {
        @Override
        public String write(Citable citable, String address, Locale language) {
            StringBuilder out = new StringBuilder("@misc{" + citable.key() + ",\n");
            out.append("  author = {{Passerelle}},\n");
            out.append("  title = {{").append(tex(citable.title().in(language))).append("}},\n");
            citable.asOf()
                    .ifPresent(
                            date -> out.append("  year = {").append(year(date)).append("},\n"));
            out.append("  version = {").append(citable.version()).append("},\n");
            out.append("  url = {").append(address).append("},\n");
            out.append("  note = {")
                    .append(tex(Sentence.sources(citable, language)))
                    .append("}\n}\n");
            return out.toString();
        }
    },
    /** For reference managers; a line a field. */
    RIS("application/x-research-info-systems") {
        @Override
        public String write(Citable citable, String address, Locale language) {
            List<String> lines = new ArrayList<>(List.of("TY  - DATA", "AU  - Passerelle"));
            lines.add("TI  - " + oneLine(citable.title().in(language)));
            citable.asOf().ifPresent(date -> lines.add("PY  - " + year(date)));
            lines.add("ET  - " + citable.version());
            lines.add("UR  - " + address);
            lines.add("N1  - " + oneLine(Sentence.sources(citable, language)));
            lines.add("ER  - ");
            return String.join("\r\n", lines) + "\r\n";
        }
    },
    /** For Zotero, Pandoc and citation processors; its {@code custom.sources} are the documents without their lines, as a figure names them. */
    CSL_JSON("application/vnd.citationstyles.csl+json") {
        @Override
        public String write(Citable citable, String address, Locale language) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", citable.key());
            item.put("type", "dataset");
            item.put("title", citable.title().in(language));
            item.put("author", List.of(Map.of("literal", "Passerelle")));
            citable.asOf().ifPresent(date -> item.put("issued", Map.of("date-parts", List.of(List.of(year(date))))));
            item.put("version", citable.version());
            item.put("URL", address);
            item.put("language", language.getLanguage());
            item.put("note", Sentence.sources(citable, language));
            item.put("custom", Map.of("sources", Sentence.publications(citable, language)));
            return JSON.writeValueAsString(List.of(item)) + "\n";
        }
    };

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String mediaType;

    CitationStyle(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }

    /**
     * {@code citable} in this form.
     *
     * @param address where it is found for good
     */
    public abstract String write(Citable citable, String address, Locale language);

    private static int year(PartialDate date) {
        return date.latest().getYear();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String tex(String text) {
        StringBuilder out = new StringBuilder();
        for (char letter : oneLine(text).toCharArray()) {
            switch (letter) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '%', '&', '$', '#', '_' -> out.append('\\').append(letter);
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}
