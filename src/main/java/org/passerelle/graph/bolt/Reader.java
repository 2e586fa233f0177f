package org.passerelle.graph.bolt;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Somebody who may read everything and change nothing. */
public final class Reader extends LoginContext {

    private static final String BOLT =
            "a client of Bolt, which only reads here. To let Bolt change the graph, start Passerelle with --bolt-writes."
                    + " (Par Bolt, on ne fait que lire ; pour permettre les changements, lancez Passerelle avec --bolt-writes)";

    private static final String WITHIN =
            "a statement that answers: it reads and changes nothing (une requête qui répond lit et ne change rien)";

    private static final AuthSubject SUBJECT = new AuthSubject() {
        @Override
        public AuthenticationResult getAuthenticationResult() {
            return AuthenticationResult.SUCCESS;
        }

        @Override
        public boolean hasUsername(String name) {
            return executingUser().equals(name);
        }

        /** Another than that of the program itself, whose transactions are thus not this one's to see or to end. */
        @Override
        public String executingUser() {
            return "reader";
        }
    };

    private final String description;

    private Reader(ClientConnectionInfo connection, String description) {
        super(SUBJECT, connection);
        this.description = description;
    }

    /** A statement of the program itself that answers somebody. */
    public static Reader within() {
        return new Reader(ClientConnectionInfo.EMBEDDED_CONNECTION, WITHIN);
    }

    static Reader over(ClientConnectionInfo connection) {
        return new Reader(connection, BOLT);
    }

    @Override
    public SecurityContext authorize(IdLookup lookup, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
        return new ReadingContext(
                subject(),
                new ReadingMode(AccessMode.Static.FULL, lookup),
                connectionInfo(),
                database.name(),
                description);
    }
}
