package org.passerelle.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.StoreFigures;
import org.springframework.stereotype.Component;

/** Figures of the embedded database for those who watch over the server. */
@Component
final class GraphMetrics implements MeterBinder {

    private final GraphConnection connection;

    GraphMetrics(GraphConnection connection) {
        this.connection = connection;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (connection.figures().isEmpty()) {
            return;
        }
        gauge(registry, "passerelle.transactions.active", "Transactions that run now", StoreFigures::active);
        counter(
                registry,
                "passerelle.transactions.committed",
                "Transactions that came to their end",
                StoreFigures::committed);
        counter(
                registry,
                "passerelle.transactions.rolled.back",
                "Transactions that failed or were given up",
                StoreFigures::rolledBack);
        counter(registry, "passerelle.cache.hits", "Pages of the store that were in memory", StoreFigures::cacheHits);
        counter(
                registry,
                "passerelle.cache.misses",
                "Pages of the store that had to be read",
                StoreFigures::cacheFaults);
        Gauge.builder("passerelle.store.size", connection, of(StoreFigures::bytes))
                .description("The store on the disk")
                .baseUnit("bytes")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<StoreFigures> figure) {
        Gauge.builder(name, connection, of(figure)).description(what).register(registry);
    }

    private void counter(MeterRegistry registry, String name, String what, ToDoubleFunction<StoreFigures> figure) {
        FunctionCounter.builder(name, connection, of(figure)).description(what).register(registry);
    }

    private static ToDoubleFunction<GraphConnection> of(ToDoubleFunction<StoreFigures> figure) {
        return connection -> connection.figures().map(figure::applyAsDouble).orElse(0.0);
    }
}
