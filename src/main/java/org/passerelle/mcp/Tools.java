package org.passerelle.mcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.search.Searcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** All tools, in the order in which they are listed: search, one thing each, then the questions of the catalogue. */
final class Tools {

    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    private final Map<String, Tool> tools = new LinkedHashMap<>();

    Tools(
            QuestionCatalogue catalogue,
            Questioner questioner,
            Searcher searcher,
            PartyFinder finder,
            PartyDirectory parties,
            CooperationDirectory cooperations,
            DocumentDirectory documents,
            JsonMapper json) {
        Documented documented = new Documented(json, questioner);
        List<Tool> all = new ArrayList<>(Arrays.asList(
                new SearchTool(searcher, documented),
                new PartyTool(parties, finder, documented),
                new CooperationTool(cooperations, documented),
                new DocumentLinesTool(documents)));
        catalogue.all().forEach(question -> all.add(new QuestionTool(question, questioner)));
        all.forEach(tool -> tools.put(tool.name(), tool));
    }

    List<Tool> all() {
        return List.copyOf(tools.values());
    }

    /**
     * The answer of a tool.
     *
     * @param given its arguments as they came
     * @param language unless the arguments say another
     * @param address of this server
     */
    ToolResult call(Tool tool, @Nullable Map<String, @Nullable Object> given, Locale language, String address) {
        Locale told = language;
        try {
            told = Arguments.language(given, language);
            Map<String, String> arguments = Arguments.read(tool, given);
            return ToolResult.good(tool.answer(new ToolCall(arguments, new Citing(address, told))));
        } catch (NotUnderstood fault) {
            return ToolResult.refused(fault, told);
        } catch (RuntimeException fault) {
            LOG.error("tool {}", tool.name(), fault);
            return ToolResult.failed(told);
        }
    }
}
