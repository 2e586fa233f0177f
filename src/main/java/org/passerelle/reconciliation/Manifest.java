package org.passerelle.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service offers and where, as clients read it first. */
final class Manifest {

    /** Where the service is. */
    static final String PATH = "/reconcile";

    static final String PROPERTIES = "/properties";
    static final String SUGGEST_ENTITY = "/suggest/entity";
    static final String SUGGEST_TYPE = "/suggest/type";
    static final String SUGGEST_PROPERTY = "/suggest/property";
    static final String PREVIEW = "/preview";

    private static final int PREVIEW_WIDTH = 420;
    private static final int PREVIEW_HEIGHT = 200;

    private Manifest() {}

    /**
     * The manifest of the service below {@code base}.
     *
     * @param base the server's address, without a slash at its end
     * @param version of the program
     * @param protectedByPassword whether it wants HTTP Basic
     */
    static Map<String, Object> of(String base, String version, boolean protectedByPassword, List<Entry> types) {
        String service = base + PATH;
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Passerelle (" + base.replaceFirst("^https?://", "") + ")");
        manifest.put("identifierSpace", base + "/party/");
        manifest.put("schemaSpace", service + SUGGEST_TYPE);
        manifest.put("documentation", base + "/");
        manifest.put("serviceVersion", version);
        manifest.put("defaultTypes", types);
        manifest.put("batchSize", QueryBatch.MOST_QUERIES);
        manifest.put("view", Map.of("url", base + "/party/{{id}}"));
        manifest.put(
                "preview",
                Map.of(
                        "url",
                        service + PREVIEW + "?embed=1&id={{id}}",
                        "width",
                        PREVIEW_WIDTH,
                        "height",
                        PREVIEW_HEIGHT));
        manifest.put(
                "suggest",
                Map.of(
                        "entity", at(service, SUGGEST_ENTITY),
                        "type", at(service, SUGGEST_TYPE),
                        "property", at(service, SUGGEST_PROPERTY)));
        manifest.put("extend", Map.of("propose_properties", at(service, PROPERTIES), "property_settings", List.of()));
        if (protectedByPassword) {
            manifest.put("authentication", Map.of("type", "basic"));
        }
        return manifest;
    }

    private static Map<String, String> at(String service, String path) {
        return Map.of("service_url", service, "service_path", path);
    }
}
