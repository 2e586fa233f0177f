package org.passerelle.mcp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.search.Searcher;
import org.passerelle.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the tools over streamable HTTP at {@value #PATH}, without sessions: each request is answered by itself, and nothing is kept for a
 * client that goes away. The doors of the server (host names, origins, password, token) are in front of it.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

    /** Where the tools are. */
    static final String PATH = "/mcp";

    private static final String LANGUAGE = "language";
    private static final String ADDRESS = "address";

    private static final String INSTRUCTIONS = """
            Passerelle knows who cooperates with whom (hospitals, towns, universities, associations, public bodies), through whom, in what \
            field, since when, and who says so. Every row carries its evidence: the quoted words, the document, its lines and licence, a \
            permalink, and a ready citation. Cite them. An answer without rows means that no source says it, not that it is not so. Names are \
            understood in English and French; the argument "language" is en or fr.""";

    @Bean
    Tools mcpTools(
            QuestionCatalogue catalogue,
            Questioner questioner,
            Searcher searcher,
            PartyFinder finder,
            PartyDirectory parties,
            CooperationDirectory cooperations,
            DocumentDirectory documents,
            JsonMapper json) {
        return new Tools(catalogue, questioner, searcher, finder, parties, cooperations, documents, json);
    }

    @Bean
    HttpServletStatelessServerTransport mcpTransport(JsonMapper json) {
        return HttpServletStatelessServerTransport.builder()
                .jsonMapper(new JacksonMcpJsonMapper(
                        json.rebuild().addMixIn(Throwable.class, Told.class).build()))
                .messageEndpoint(PATH)
                .contextExtractor(McpConfiguration::context)
                .build();
    }

    /** Of a fault that the transport answers with as an object, what it says, and nothing of where in the program it was. */
    @JsonIgnoreProperties({"stackTrace", "cause", "suppressed", "localizedMessage"})
    private abstract static class Told {}

    private static McpTransportContext context(HttpServletRequest request) {
        return McpTransportContext.create(Map.of(
                LANGUAGE,
                LocaleContextHolder.getLocale(),
                ADDRESS,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()));
    }

    @Bean(destroyMethod = "close")
    McpStatelessSyncServer mcpServer(
            HttpServletStatelessServerTransport transport,
            Tools tools,
            JsonMapper json,
            ObjectProvider<BuildProperties> build) {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(json);
        BuildProperties properties = build.getIfAvailable();
        List<SyncToolSpecification> specifications = tools.all().stream()
                .map(tool -> specification(tool, tools, json))
                .toList();
        return McpServer.sync(transport)
                .jsonMapper(mapper)
                .serverInfo("passerelle", properties == null ? "0" : String.valueOf(properties.getVersion()))
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                // arguments are read, and refused, in the language of the call
                .validateToolInputs(false)
                // on the thread of the request, which knows its language
                .immediateExecution(true)
                .tools(specifications)
                .build();
    }

    private static SyncToolSpecification specification(Tool tool, Tools tools, JsonMapper json) {
        return SyncToolSpecification.builder()
                .tool(described(tool))
                .callHandler((context, request) -> {
                    ToolResult result = tools.call(
                            tool,
                            request.arguments(),
                            (Locale) context.get(LANGUAGE),
                            String.valueOf(context.get(ADDRESS)));
                    return CallToolResult.builder()
                            .structuredContent(result.content())
                            .addTextContent(json.writeValueAsString(result.content()))
                            .isError(result.isError())
                            .build();
                })
                .build();
    }

    private static io.modelcontextprotocol.spec.McpSchema.Tool described(Tool tool) {
        InputSchema input = tool.input().oneOf(Arguments.LANGUAGE, "Language of what is told", Language.codes());
        return io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), input.json())
                .title(tool.title().in(Locale.ENGLISH))
                .description(tool.description().in(Locale.ENGLISH) + " / "
                        + tool.description().in(Locale.FRENCH))
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    @Bean
    ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
            HttpServletStatelessServerTransport transport, McpStatelessSyncServer server) {
        ServletRegistrationBean<HttpServletStatelessServerTransport> registration =
                new ServletRegistrationBean<>(transport, PATH);
        registration.setName("mcp");
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> mcpBodies() {
        FilterRegistrationBean<BodyLimitFilter> registration = new FilterRegistrationBean<>(new BodyLimitFilter());
        registration.addUrlPatterns(PATH);
        return registration;
    }
}
