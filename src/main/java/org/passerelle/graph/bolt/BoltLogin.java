package org.passerelle.graph.bolt;

import java.util.Map;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;

/** Lets everybody in over Bolt, without asking who it is: to read, or to change as well where the operator says so or who knows the secret. */
final class BoltLogin extends AuthManager {

    private final BoltSecret secret;
    private final boolean writes;

    BoltLogin(BoltSecret secret, boolean writes) {
        this.secret = secret;
        this.writes = writes;
    }

    @Override
    public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) {
        boolean own = secret.isIn(token);
        AuthToken.clearCredentials(token);
        return own || writes ? LoginContext.fullAccess(connection) : Reader.over(connection);
    }

    @Override
    public LoginContext impersonate(LoginContext context, String user) {
        return NO_AUTH.impersonate(context, user);
    }
}
