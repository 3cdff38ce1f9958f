package adroit.packs.bundle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of the classes that may be named, the methods and fields that reach out of a pure function; each by the class that declares it. */
final class MemberRules {
    private static final Set<String> OF_SYSTEM = Set.of("arraycopy", "identityHashCode", "lineSeparator");

    private static final Set<String> OF_CLASS = Set.of(
            "getName",
            "getSimpleName",
            "desiredAssertionStatus",
            "isInstance",
            "cast",
            "getResourceAsStream",
            "getEnumConstants",
            "hashCode",
            "equals",
            "toString");

    private MemberRules() {}

    /** What is wrong with it; null where nothing is. */
    static @Nullable Reach of(String owner, String name, String descriptor) {
        return switch (owner) {
            case "java/lang/System" -> ofSystem(name);
            case "java/lang/Class" -> OF_CLASS.contains(name) ? null : Reach.REFLECTION;
            case "java/lang/invoke/MethodHandles$Lookup" -> Reach.REFLECTION;
            case "java/lang/Object" -> name.startsWith("wait") || name.startsWith("notify") ? Reach.THREADS : null;
            case "java/lang/Throwable" -> ofThrowable(name);
            case "java/lang/Math", "java/lang/StrictMath" -> name.equals("random") ? Reach.RANDOM : null;
            case "java/util/UUID" -> name.equals("randomUUID") ? Reach.RANDOM : null;
            case "java/util/Collections" -> name.equals("shuffle") ? Reach.RANDOM : null;
            case "java/util/Locale" -> name.endsWith("etDefault") ? Reach.ENVIRONMENT : null;
            case "java/util/Formatter" ->
                descriptor.startsWith("(Ljava/lang/String;") && name.equals("<init>") ? Reach.FILES : null;
            case "java/util/Properties" ->
                name.startsWith("store") || name.startsWith("load") || name.startsWith("save") ? Reach.FILES : null;
            case "java/lang/Integer", "java/lang/Long", "java/lang/Boolean" ->
                name.startsWith("getInteger") || name.startsWith("getLong") || name.equals("getBoolean")
                        ? Reach.ENVIRONMENT
                        : null;
            case "org/slf4j/LoggerFactory" -> name.equals("getLogger") ? null : Reach.FOREIGN;
            default -> ofThreads(owner, name, descriptor);
        };
    }

    /** What is done by several threads, or makes this one wait, whatever the class. */
    private static @Nullable Reach ofThreads(String owner, String name, String descriptor) {
        boolean reaches = owner.startsWith("java/") && name.startsWith("parallel")
                || owner.equals("java/util/concurrent/ConcurrentHashMap")
                        && descriptor.startsWith("(J")
                        && !name.equals("<init>")
                || owner.equals("java/util/concurrent/TimeUnit") && (name.equals("sleep") || name.startsWith("timed"))
                || owner.equals("java/util/stream/Gatherers") && name.equals("mapConcurrent");
        return reaches ? Reach.THREADS : ofTime(owner, name);
    }

    private static @Nullable Reach ofTime(String owner, String name) {
        boolean asks = name.equals("now") || name.equals("dateNow") || name.startsWith("systemDefault");
        return asks && owner.startsWith("java/time/") ? Reach.CLOCK : null;
    }

    /** What is printed would stand in the journal of the server; who called tells a trial from a city. */
    private static @Nullable Reach ofThrowable(String name) {
        return switch (name) {
            case "printStackTrace" -> Reach.ENVIRONMENT;
            case "getStackTrace" -> Reach.REFLECTION;
            default -> null;
        };
    }

    private static @Nullable Reach ofSystem(String name) {
        return switch (name) {
            case "exit" -> Reach.EXIT;
            case "load", "loadLibrary", "mapLibraryName" -> Reach.NATIVE;
            case "currentTimeMillis", "nanoTime" -> Reach.CLOCK;
            default -> OF_SYSTEM.contains(name) ? null : Reach.ENVIRONMENT;
        };
    }
}
