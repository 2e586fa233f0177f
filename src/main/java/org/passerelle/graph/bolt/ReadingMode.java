package org.passerelle.graph.bolt;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.LoginContext.IdLookup;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/** All may be read, nothing may be changed: no data, no schema, no setting, no work of others. */
final class ReadingMode extends RestrictedAccessMode {

    /** Of the procedures that are about the server rather than the graph, those that only tell. Neo4j Browser and drivers ask them. */
    private static final List<String> TELLING = List.of(
            "dbms.cluster.routing.*",
            "dbms.components",
            "dbms.clientConfig",
            "dbms.info",
            "dbms.listCapabilities",
            "dbms.routing.*",
            "db.ping");

    private final IdLookup lookup;

    ReadingMode(AccessMode granted, IdLookup lookup) {
        super(granted, AccessMode.Static.READ);
        this.lookup = lookup;
    }

    /** Reading the schema is denied to readers by default, and Neo4j Browser shows it. */
    @Override
    public boolean allowsShowIndex() {
        return true;
    }

    @Override
    public boolean allowsShowConstraint() {
        return true;
    }

    @Override
    public PermissionState allowsLoadAllData() {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsLoadUri(URI address, InetAddress host) {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowExecuteAdminProcedures() {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsExecuteProcedure(int id) {
        boolean aboutServer = has(lookup.getAdminProcedureIds(), id) || has(lookup.getProcedureIds("dbms.*"), id);
        boolean telling = TELLING.stream().anyMatch(name -> has(lookup.getProcedureIds(name), id));
        return aboutServer && !telling ? PermissionState.EXPLICIT_DENY : super.allowsExecuteProcedure(id);
    }

    private static boolean has(int[] ids, int id) {
        return IntStream.of(ids).anyMatch(one -> one == id);
    }
}
