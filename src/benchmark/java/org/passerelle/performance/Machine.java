package org.passerelle.performance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a run had.
 *
 * @param cores how many processors
 * @param memory of the machine, in bytes
 * @param heap the most that this process takes for objects, in bytes
 * @param load how many programs wanted a processor, on average over the last minute; negative where the system does not say
 */
record Machine(int cores, long memory, long heap, double load) {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                SYSTEM.getTotalMemorySize(),
                Runtime.getRuntime().maxMemory(),
                SYSTEM.getSystemLoadAverage());
    }

    /** Nanoseconds for which processors have worked for this process. */
    static long processor() {
        return SYSTEM.getProcessCpuTime();
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.version");
    }

    static String system() {
        return System.getProperty("os.name") + ", " + System.getProperty("os.arch");
    }
}
