package org.passerelle;

import org.passerelle.cli.Passerelle;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: every way of running it is a command of {@link Passerelle}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PasserelleApplication {

    /** Runs a command and ends with its exit code: 0 good, 1 the data is at fault, 2 the call is, 3 the system is. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        int code = Passerelle.run(PasserelleApplication.class, arguments);
        if (code != Passerelle.STILL_SERVING) {
            System.exit(code);
        }
    }
}
