package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of one thing, with who says so. */
record Documented(JsonMapper json, Questioner questioner) {

    private static final String CLAIMS = "claims";

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    /**
     * All that {@code document} holds, its claims as evidence.
     *
     * @param path of its page
     * @param claims ids of the claims about it
     */
    Map<String, Object> of(Object document, String path, List<String> claims, Citing cited) {
        List<Source> sources = questioner.sources(claims);
        String permalink = cited.permalink(path);
        Map<String, Object> told = object(document);
        told.remove(CLAIMS);
        told.put("permalink", permalink);
        told.put("citation", cited.sentence(sources, permalink));
        told.put("evidence", sources.stream().map(cited::evidence).toList());
        return told;
    }

    /** {@code answer} as the API writes it. */
    Map<String, Object> object(Object answer) {
        return json.convertValue(answer, OBJECT);
    }
}
