package org.passerelle.imports.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.Imports;
import org.springframework.stereotype.Component;

/** How many imports there are in each state, for those who watch over the server. */
@Component
final class ImportMetrics implements MeterBinder {

    private final Imports imports;

    ImportMetrics(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ImportState state : ImportState.values()) {
            Gauge.builder("passerelle.imports", imports, all -> in(state, all))
                    .tag("state", state.code())
                    .description("Imports by state")
                    .register(registry);
        }
    }

    private static long in(ImportState state, Imports imports) {
        return imports.list().stream().filter(one -> one.state() == state).count();
    }
}
