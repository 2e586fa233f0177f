package org.passerelle.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Map;
import org.passerelle.mcp.StdioRelay;
import org.springframework.http.HttpHeaders;
import picocli.CommandLine.Command;

/**
 * Answers programs that speak the Model Context Protocol over standard input and output, from the running server or, when none runs, from
 * one that this command starts on free ports of this machine and stops when its input ends.
 */
@Command(name = "mcp", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class McpCommand extends ServerCommand {

    McpCommand(Class<?> application) {
        super(application);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec().commandLine().getErr();
        // standard output is the protocol's
        Voice voice = new Voice(err, err, Voice.languageOf(spec()));
        home().require();
        withServer(voice, server -> relay(server, voice));
        return ExitCode.GOOD;
    }

    private static void relay(URI server, Voice voice) throws InterruptedException {
        Map<String, String> given = RunningServer.credentials();
        given.put(HttpHeaders.ACCEPT_LANGUAGE, voice.language().getLanguage());
        voice.warn(CliText.MCP_READY, server);
        StdioRelay.run(server, given, System.in, System.out);
    }
}
