package org.passerelle.web.neo4jbrowser;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Lets Neo4j Browser play the guides of the server that it comes from, under whatever name. It takes guides from a list of hosts that the
 * database keeps, {@code localhost} unless configured otherwise; who serves the program can as well be trusted with a guide to it.
 */
final class OwnGuidesAllowed implements ResourceTransformer {

    /** How the script of Neo4j Browser 5.24.0 begins to judge an address {@code e} by the list {@code n}. */
    static final String CHECK = "t.hostIsAllowed=(e,n)=>{if(\"*\"===n)return!0;";

    private static final String CHECK_OF_OTHERS = CHECK + "if(String(e).startsWith(location.origin+\"/\"))return!0;";

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource file = chain.transform(request, resource);
        if (!isApplication(file)) {
            return file;
        }
        String script = file.getContentAsString(StandardCharsets.UTF_8).replace(CHECK, CHECK_OF_OTHERS);
        return new TransformedResource(file, script.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isApplication(Resource file) {
        return String.valueOf(file.getFilename()).matches("app-[0-9a-f]+\\.js");
    }
}
