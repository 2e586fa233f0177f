package org.passerelle.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What needs a server: which graph that opens, and from which country it looks. */
abstract class ServerCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options;

    @Mixin
    private HomeCountryOption home;

    @Spec
    private CommandSpec spec;

    private final Class<?> application;

    /**
     * A command.
     *
     * @param application the Spring application that serves
     */
    ServerCommand(Class<?> application) {
        this.application = application;
    }

    final StoreOptions options() {
        return options;
    }

    final HomeCountryOption home() {
        return home;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** Starts a server at {@code doors}. */
    final LocalServer start(LocalServer.Doors doors, Voice voice) {
        return LocalServer.start(application, options, home, doors, voice);
    }

    /** Does {@code work} with the running server or, when none runs, with one that is started on free ports and stopped afterwards. */
    final void withServer(Voice voice, LocalServer.Work work) throws InterruptedException {
        LocalServer.use(application, options, home, voice, work);
    }
}
