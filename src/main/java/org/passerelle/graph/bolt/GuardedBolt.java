package org.passerelle.graph.bolt;

import io.netty.channel.ChannelPipeline;
import java.util.function.Supplier;
import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.protocol.common.connector.Connector;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/** Puts a guard before every connection of Bolt. It starts before Bolt does, so no connection comes without. */
final class GuardedBolt extends LifecycleAdapter {

    private final Supplier<BoltServer> server;
    private final OwnPages pages;

    GuardedBolt(Supplier<BoltServer> server, OwnPages pages) {
        this.server = server;
        this.pages = pages;
    }

    @Override
    public void start() {
        for (Connector<?> connector : server.get().getConnectors()) {
            connector.registerListener(new ConnectorListener() {
                @Override
                public void onConnectionCreated(Connection connection) {
                    connection.registerListener(guard());
                }
            });
        }
    }

    private ConnectionListener guard() {
        return new ConnectionListener() {
            @Override
            public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
                pipeline.addFirst(new PageGuard(pages));
            }
        };
    }
}
