package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.explorer.Links;
import org.passerelle.model.Bilingual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Parties whose names come near what was typed. */
record SearchTool(PartyDirectory parties, JsonMapper json) implements Tool {

    private static final String TEXT = "text";
    private static final String PAGE = "page";
    private static final String SIZE = "size";

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("Search", "Rechercher");
    }

    @Override
    public Bilingual description() {
        return new Bilingual(
                "Parties by name, in English or French, with or without accents, abbreviated or not. Ask this first to learn ids.",
                "Acteurs par leur nom, en français ou en anglais, avec ou sans accents, abrégé ou non. À demander d’abord pour connaître les identifiants.");
    }

    @Override
    public InputSchema input() {
        return new InputSchema()
                .text(TEXT, "A name, or a part of one")
                .number(PAGE, "Which page, from 0", 0, null)
                .number(SIZE, "Parties a page, 20 unless given", 1, 100)
                .require(TEXT);
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        Listing<PartySummary> found = parties.list(
                call.required(TEXT),
                null,
                null,
                new Paging(call.arguments().get(PAGE), call.arguments().get(SIZE)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("total", found.total());
        told.put(PAGE, found.page());
        told.put(SIZE, found.size());
        if (found.items().isEmpty()) {
            told.put("says", McpText.NO_SOURCE.with().told(call.language()));
        }
        told.put(
                "parties",
                found.items().stream().map(party -> told(party, call)).toList());
        return told;
    }

    private Map<String, Object> told(PartySummary party, ToolCall call) {
        Map<String, Object> told = json.convertValue(party, OBJECT);
        told.put("permalink", call.cited().permalink(new Links().party(party.id())));
        return told;
    }
}
