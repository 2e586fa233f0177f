package org.passerelle.mcp;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the tools of a running server to a program that starts ours and speaks with it over standard input and output. The tools, their
 * answers and their refusals are the server's own.
 */
public final class StdioRelay {

    /** As long as the server itself lets a question take, and more. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private StdioRelay() {}

    /**
     * Relays until {@code in} ends.
     *
     * @param server its address
     * @param headers what every request carries: the language, the password or token
     * @throws InterruptedException when somebody ends the program
     */
    public static void run(URI server, Map<String, String> headers, InputStream in, OutputStream out)
            throws InterruptedException {
        JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(new JsonMapper());
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(server.toString())
                .jsonMapper(json)
                .endpoint(McpConfiguration.PATH)
                .httpRequestCustomizer((request, method, address, body, context) -> headers.forEach(request::setHeader))
                .build();
        try (McpSyncClient client =
                McpClient.sync(transport).requestTimeout(PATIENCE).build()) {
            InitializeResult remote = client.initialize();
            List<SyncToolSpecification> tools = client.listTools().tools().stream()
                    .map(tool -> SyncToolSpecification.builder()
                            .tool(tool)
                            .callHandler((exchange, request) -> client.callTool(request))
                            .build())
                    .toList();
            Conversation conversation = new Conversation(in, out, PATIENCE);
            McpSyncServer local = McpServer.sync(
                            new StdioServerTransportProvider(json, conversation.input(), conversation.output()))
                    .jsonMapper(json)
                    .serverInfo(remote.serverInfo())
                    .instructions(remote.instructions())
                    .capabilities(ServerCapabilities.builder().tools(false).build())
                    .validateToolInputs(false)
                    .requestTimeout(PATIENCE)
                    .tools(tools)
                    .build();
            conversation.awaitEnd();
            local.closeGracefully();
        }
    }
}
