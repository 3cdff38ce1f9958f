package adroit.launcher.command;

import adroit.launcher.Distribution;
import adroit.launcher.PlatformOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a {@code start} that is written in full and without a fault, the way services are started. Reading it with the
 * library of the command line costs a tenth of the start's processor time. Whatever is unusual is left to that library,
 * which also explains it.
 */
public final class PlainStart {
    static final int DEFAULT_PORT = 8080;
    private static final Set<String> KNOWN = Set.of("--home", "--port", "--host", "--db-url");

    private PlainStart() {}

    /** @return the exit code, or nothing where the arguments are not plain */
    public static Optional<Integer> run(String... args) {
        return options(args).map(options -> {
            try {
                return Foreground.run(options);
            } catch (Exception e) {
                return Faults.report(e);
            }
        });
    }

    static Optional<PlatformOptions> options(String... args) {
        if (args.length == 0 || !args[0].equals("start") || args.length % 2 == 0) {
            return Optional.empty();
        }
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            String value = args[i + 1];
            boolean isPlain = KNOWN.contains(args[i]) && !value.isBlank() && "-\"'".indexOf(value.charAt(0)) < 0;
            if (!isPlain || given.put(args[i], value) != null) {
                return Optional.empty();
            }
        }
        return options(given);
    }

    private static Optional<PlatformOptions> options(Map<String, String> given) {
        String port = given.getOrDefault("--port", Integer.toString(DEFAULT_PORT));
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            return Optional.empty();
        }
        return Optional.of(new PlatformOptions(
                given.containsKey("--home") ? Path.of(given.get("--home")) : new HomeOption().path(),
                given.getOrDefault("--host", PlatformOptions.LOOPBACK),
                Integer.parseInt(port),
                Optional.ofNullable(given.get("--db-url")),
                Distribution.ours()));
    }
}
