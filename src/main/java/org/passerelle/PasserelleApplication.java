package org.passerelle;

import org.passerelle.cli.Passerelle;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: every way of running it is a command of {@link Passerelle}. */
@SpringBootApplication
public class PasserelleApplication {

    /** Runs a command and ends with its exit code: 0 good, 1 the data is at fault, 2 the call is, 3 the system is. */
    public static void main(String[] arguments) {
        int code = Passerelle.run(PasserelleApplication.class, arguments);
        if (code != Passerelle.STILL_SERVING) {
            System.exit(code);
        }
    }
}
