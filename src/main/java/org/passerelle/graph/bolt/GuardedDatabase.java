package org.passerelle.graph.bolt;

import java.nio.file.Path;
import java.util.function.Function;
import org.neo4j.bolt.BoltServer;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.impl.api.TransactionalProcessFactory;

/**
 * Opens the Community edition with a door of ours before Bolt. The edition has neither users nor origins of pages, and no setting that
 * keeps clients from writing without keeping the program itself from it; these are the places at which it lets itself be extended.
 */
public final class GuardedDatabase extends DatabaseManagementServiceBuilderImplementation {

    private final OwnPages pages;
    private final AuthManager login;
    private final CommitGate gate;

    /**
     * @param pages that may open Bolt in a browser
     * @param secret of the program's own driver
     * @param writes whether every other client of Bolt may change the graph too
     * @param gate through which every commit goes
     */
    public GuardedDatabase(Path home, OwnPages pages, BoltSecret secret, boolean writes, CommitGate gate) {
        super(home);
        this.pages = pages;
        this.login = new BoltLogin(secret, writes);
        this.gate = gate;
    }

    @Override
    protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
        return Edition::new;
    }

    // a method of the edition itself that we inherit is what javac warns of
    @SuppressWarnings("unchecked")
    private final class Edition extends CommunityEditionModule {

        Edition(GlobalModule module) {
            super(module);
            DependencyResolver parts = module.getGlobalDependencies();
            module.getGlobalLife().add(new GuardedBolt(() -> parts.resolveDependency(BoltServer.class), pages));
        }

        @Override
        public AuthManager getBoltAuthManager(DependencyResolver parts) {
            return login;
        }

        @Override
        protected TransactionalProcessFactory createCommitProcessFactory() {
            return gate.before(super.createCommitProcessFactory());
        }
    }
}
