package org.passerelle.graph.bolt;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;

/** What a reader may do in one database. The database ends its refusals with the description, so it says what to do. */
final class ReadingContext extends SecurityContext {

    private final String description;

    ReadingContext(
            AuthSubject subject,
            AccessMode mode,
            ClientConnectionInfo connection,
            String database,
            String description) {
        super(subject, mode, connection, database);
        this.description = description;
    }

    @Override
    public PermissionState allowsAdminAction(AdminActionOnResource action) {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowExecuteAdminProcedure(int id) {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public SecurityContext withMode(AccessMode mode) {
        return new ReadingContext(subject(), mode, connectionInfo(), database(), description);
    }

    @Override
    public SecurityContext withMode(AdminAccessMode mode) {
        return this;
    }

    @Override
    public String description() {
        return description;
    }
}
