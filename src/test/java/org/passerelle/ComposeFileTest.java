package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises, read from the file: no engine is needed. */
@Unit
class ComposeFileTest {

    private static final String REQUIRED_FROM_OUTSIDE = "(neo4j/)?\\$\\{\\w+:\\?[^}]+}";

    private Map<?, ?> file = Map.of();

    @BeforeEach
    void read() throws IOException {
        var path = Path.of(System.getProperty("basedir", ""), "docker-compose.yml");
        file = new Yaml().load(Files.readString(path));
        assertThat(services()).hasSize(2);
    }

    @Test
    void holdsNoPasswordAndRefusesToStartWithoutOne() {
        var secrets = services().stream()
                .flatMap(service -> child(service, "environment").entrySet().stream())
                .filter(variable -> isSecret((String) variable.getKey()))
                .toList();

        assertThat(secrets)
                .extracting(variable -> (Object) variable.getKey())
                .containsExactlyInAnyOrder("NEO4J_AUTH", "NEO4J_PASSWORD", "PASSERELLE_PASSWORD");
        assertThat(secrets)
                .allSatisfy(variable -> assertThat((String) variable.getValue()).matches(REQUIRED_FROM_OUTSIDE));
    }

    @Test
    void checksTheHealthOfEveryService() {
        assertThat(services())
                .allSatisfy(service -> assertThat(
                                (List<?>) child(service, "healthcheck").get("test"))
                        .isNotEmpty());
    }

    @Test
    void startsPasserelleWhenNeo4jIsHealthy() {
        var neo4j = child(child(service("passerelle"), "depends_on"), "neo4j");

        assertThat((Object) neo4j.get("condition")).isEqualTo("service_healthy");
    }

    @Test
    void keepsDataInNamedVolumes() {
        var named = child(file, "volumes").keySet();

        assertThat(services())
                .allSatisfy(service -> assertThat(strings(service, "volumes"))
                        .isNotEmpty()
                        .allSatisfy(volume -> assertThat(named.contains(volume.substring(0, volume.indexOf(':'))))
                                .as(volume)
                                .isTrue()));
        assertThat(strings(service("neo4j"), "volumes")).anyMatch(volume -> volume.endsWith(":/data"));
    }

    @Test
    void publishesPortsOnLoopbackOnly() {
        assertThat(services())
                .allSatisfy(service -> assertThat(strings(service, "ports"))
                        .isNotEmpty()
                        .allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @Test
    void runsTheNeo4jOfTheBuildClosedLikeTheEmbeddedOne() {
        var neo4j = service("neo4j");

        assertThat((Object) neo4j.get("image")).isEqualTo("neo4j:5.26-community");
        assertThat(child(neo4j, "environment"))
                .extracting(
                        "NEO4J_dbms_security_allow__csv__import__from__file__urls",
                        "NEO4J_internal_dbms_cypher__ip__blocklist",
                        "NEO4J_db_transaction_timeout",
                        "NEO4J_db_lock_acquisition_timeout")
                .containsExactly("false", "0.0.0.0/0,::/0", "2m", "30s");
        assertThat(child(neo4j, "environment").containsKey("NEO4J_db_memory_transaction_max"))
                .isTrue();
    }

    private List<Map<?, ?>> services() {
        return child(file, "services").values().stream()
                .<Map<?, ?>>map(service -> (Map<?, ?>) service)
                .toList();
    }

    private Map<?, ?> service(String name) {
        return child(child(file, "services"), name);
    }

    private static Map<?, ?> child(Map<?, ?> parent, String key) {
        assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) parent.get(key);
    }

    private static List<String> strings(Map<?, ?> service, String key) {
        return service.get(key) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean isSecret(String variable) {
        var name = variable.toUpperCase(Locale.ROOT);
        return name.contains("PASSWORD") || name.contains("SECRET") || name.equals("NEO4J_AUTH");
    }
}
