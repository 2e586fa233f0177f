package org.passerelle.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings below {@code passerelle}; {@code passerelle.password} is {@code PASSERELLE_PASSWORD} in the environment, and so on.
 *
 * @param username who may ask when a password is set
 * @param password blank for a server that everyone on loopback may ask
 * @param token with which other machines may bring data; blank when none may
 * @param data the folder of what people bring; null when a command has its own
 */
@ConfigurationProperties(Settings.PREFIX)
public record Settings(
        @DefaultValue("passerelle") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String token,
        @Nullable Path data,
        @DefaultValue Bolt bolt,
        @DefaultValue Reconciliation reconciliation) {

    static final String PREFIX = "passerelle";

    /**
     * Bolt as browsers reach it.
     *
     * @param uri blank when that is where the program reaches it
     * @param origins of this program's pages where a proxy serves them, which may open it too
     * @param writes whether clients may change the embedded database
     */
    public record Bolt(
            @DefaultValue("") String uri,
            @DefaultValue List<URI> origins,
            @DefaultValue("false") boolean writes) {}

    /**
     * The reconciliation service.
     *
     * @param origins of the pages that may ask it; empty for the standard ones
     */
    public record Reconciliation(@DefaultValue List<String> origins) {}

    /** What properties of Java and variables of the environment set, for commands. */
    public static Settings ofProcess() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate(PREFIX, Settings.class);
    }

    /** The folder for what is needed while a request or an import is at work; a server empties it when it starts. */
    public Path scratch() {
        return scratch(requireNonNull(data, "passerelle.data"));
    }

    /** That folder in the data folder {@code data}. */
    public static Path scratch(Path data) {
        return data.resolve("scratch");
    }

    /** True when a password is wanted. */
    public boolean isProtected() {
        return !password.isBlank();
    }
}
