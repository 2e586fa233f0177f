package org.passerelle.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves the classes of this run, as the JVM keeps them in memory, in a file that later runs map for a faster start. The launcher says
 * where, when there is none that fits the program. See <a href="https://openjdk.org/jeps/350">JEP 350</a>.
 */
final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

    private static final String FILE = "passerelle.classes";

    /** As "|  |--org.example.Name/0x00007f", or "/null" where the JVM's own loader loaded it. */
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:[| ]*\\|--)?([^/|\\s]+)/(?:0x|null)");

    private ClassArchive() {}

    /** Whether the launcher wants one. */
    static boolean isWanted() {
        return System.getProperty(FILE) != null;
    }

    /** Writes it now, while everything else in this process stands still for seconds; nothing happens when the JVM cannot. */
    static void write() {
        String wanted = System.getProperty(FILE);
        if (wanted == null) {
            return;
        }
        Path part = Path.of(wanted + "." + ProcessHandle.current().pid());
        PrintStream out = System.out;
        // the JVM tells of it there, where answers are
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            link(command("vmClassHierarchy"));
            command("vmCds", "dynamic_dump", part.toString());
            Files.move(part, Path.of(wanted), StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) {
            // the program does without it
            LOG.debug("classes of this run", e);
        } finally {
            System.setOut(out);
        }
    }

    /** Has the JVM link the classes in {@code hierarchy}; it leaves others out. */
    private static void link(String hierarchy) {
        CLASS.matcher(hierarchy).results().map(found -> found.group(1)).forEach(name -> {
            try {
                Class<?> loaded = Class.forName(name, false, ClassArchive.class.getClassLoader());
                // asking for them links the class; of an interface only fields are asked from the JVM
                int parts = loaded.isInterface()
                        ? loaded.getDeclaredFields().length
                        : loaded.getDeclaredConstructors().length;
                LOG.trace("{} has {} fields or constructors", name, parts);
            } catch (ClassNotFoundException | LinkageError e) {
                LOG.trace("{} is left out", name, e);
            }
        });
    }

    private static String command(String name, String... arguments) throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[] {arguments},
                        new String[] {String[].class.getName()}));
    }
}
