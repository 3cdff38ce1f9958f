package adroit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were seen on, without its name. */
public record Machine(String system, int processors, long memoryMegabytes, String jdk) {

    static Machine here() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean os
                ? os.getTotalMemorySize() / (1024 * 1024)
                : 0;
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /** What else runs here, as the number of busy processors; negative when the system does not tell. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    String sentence() {
        return String.format(Locale.ROOT, "%s, %d processors, %d MB, %s", system, processors, memoryMegabytes, jdk);
    }
}
