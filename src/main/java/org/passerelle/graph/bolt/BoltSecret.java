package org.passerelle.graph.bolt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.neo4j.kernel.api.security.AuthToken;

/**
 * By what the program's own driver is known at the Bolt door. Made anew at each start and kept in memory alone, so that nobody else has it.
 *
 * @param user the name that goes with it
 */
public record BoltSecret(String user, String password) {

    private static final int BYTES = 32;

    /** A new one. */
    public static BoltSecret create() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BoltSecret("passerelle", Base64.getEncoder().encodeToString(bytes));
    }

    boolean isIn(Map<String, Object> token) {
        return user.equals(token.get(AuthToken.PRINCIPAL))
                && token.get(AuthToken.CREDENTIALS) instanceof byte[] given
                && MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8), given);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BoltSecret[" + user + "]";
    }
}
