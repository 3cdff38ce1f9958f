package adroit.packs.bundle;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a discipline may name. Packages of Java are taken when they are listed here; of those, the classes and methods that reach out of a pure function are
 * taken out again.
 */
final class Permitted {
    private static final Set<String> PACKAGES = Set.of(
            "java/lang",
            "java/lang/annotation",
            "java/util",
            "java/util/function",
            "java/util/stream",
            "java/util/regex",
            "java/util/concurrent/atomic",
            "java/math",
            "java/text",
            "java/time",
            "java/time/chrono",
            "java/time/format",
            "java/time/temporal",
            "java/time/zone",
            "java/nio/charset",
            "adroit/catalog",
            "adroit/scoring",
            "adroit/work",
            "org/slf4j",
            "org/jspecify/annotations",
            "org/osgi/service/component/annotations");

    /** Single classes of packages that are not listed. */
    private static final Set<String> CLASSES = Set.of(
            "java/util/concurrent/ConcurrentHashMap",
            "java/util/concurrent/ConcurrentMap",
            "java/util/concurrent/ConcurrentSkipListMap",
            "java/util/concurrent/TimeUnit",
            "java/util/concurrent/Callable",
            "java/io/Serializable",
            "java/io/Closeable",
            "java/io/IOException",
            "java/io/UncheckedIOException",
            "java/io/EOFException",
            "java/io/InputStream",
            "java/io/ByteArrayInputStream",
            "java/io/ByteArrayOutputStream",
            "java/io/OutputStream",
            "java/io/Reader",
            "java/io/InputStreamReader",
            "java/io/BufferedReader",
            "java/io/StringReader",
            "java/io/StringWriter",
            "java/io/Writer",
            "java/lang/invoke/MethodHandles$Lookup");

    /** Classes with those inside them, and whole packages, that reach out; the first that fits says how. */
    private static final List<Map.Entry<String, Reach>> KINDS = List.of(
            entry("java/net/", Reach.NETWORK),
            entry("javax/net/", Reach.NETWORK),
            entry("java/rmi/", Reach.NETWORK),
            entry("javax/naming/", Reach.NETWORK),
            entry("com/sun/net/", Reach.NETWORK),
            entry("java/nio/channels/", Reach.NETWORK),
            entry("java/sql/", Reach.NETWORK),
            entry("javax/sql/", Reach.NETWORK),
            entry("java/lang/Process", Reach.PROCESSES),
            entry("java/lang/ProcessBuilder", Reach.PROCESSES),
            entry("java/lang/ProcessHandle", Reach.PROCESSES),
            entry("java/lang/Runtime", Reach.PROCESSES),
            entry("com/sun/tools/attach/", Reach.PROCESSES),
            entry("java/lang/management/", Reach.PROCESSES),
            entry("javax/management/", Reach.PROCESSES),
            entry("java/lang/foreign/", Reach.NATIVE),
            entry("jdk/incubator/", Reach.NATIVE),
            entry("sun/misc/Unsafe", Reach.UNSAFE),
            entry("jdk/internal/", Reach.UNSAFE),
            entry("sun/", Reach.UNSAFE),
            entry("java/lang/Thread", Reach.THREADS),
            entry("java/lang/ThreadGroup", Reach.THREADS),
            entry("java/lang/ThreadLocal", Reach.THREADS),
            entry("java/lang/InheritableThreadLocal", Reach.THREADS),
            entry("java/lang/ScopedValue", Reach.THREADS),
            entry("java/lang/ref/", Reach.THREADS),
            entry("java/util/concurrent/", Reach.THREADS),
            entry("java/util/stream/StreamSupport", Reach.THREADS),
            entry("java/util/Timer", Reach.THREADS),
            entry("java/util/TimerTask", Reach.THREADS),
            entry("java/lang/reflect/", Reach.REFLECTION),
            entry("java/lang/invoke/", Reach.REFLECTION),
            entry("java/lang/ClassLoader", Reach.REFLECTION),
            entry("java/lang/ClassValue", Reach.REFLECTION),
            entry("java/lang/Module", Reach.REFLECTION),
            entry("java/lang/ModuleLayer", Reach.REFLECTION),
            entry("java/lang/Package", Reach.REFLECTION),
            entry("java/lang/module/", Reach.REFLECTION),
            entry("java/lang/StackWalker", Reach.REFLECTION),
            entry("java/lang/SecurityManager", Reach.REFLECTION),
            entry("java/util/ServiceLoader", Reach.REFLECTION),
            entry("java/util/ResourceBundle", Reach.REFLECTION),
            entry("java/beans/", Reach.REFLECTION),
            entry("java/lang/instrument/", Reach.REFLECTION),
            entry("javax/script/", Reach.REFLECTION),
            entry("javax/tools/", Reach.REFLECTION),
            entry("java/io/ObjectInputStream", Reach.SERIALIZATION),
            entry("java/io/ObjectOutputStream", Reach.SERIALIZATION),
            entry("java/io/Externalizable", Reach.SERIALIZATION),
            entry("java/io/", Reach.FILES),
            entry("java/nio/", Reach.FILES),
            entry("java/util/jar/", Reach.FILES),
            entry("java/util/zip/", Reach.FILES),
            entry("java/util/logging/", Reach.FILES),
            entry("java/util/prefs/", Reach.FILES),
            entry("java/util/Random", Reach.RANDOM),
            entry("java/util/SplittableRandom", Reach.RANDOM),
            entry("java/util/random/", Reach.RANDOM),
            entry("java/security/", Reach.RANDOM),
            entry("java/time/Clock", Reach.CLOCK),
            entry("java/time/InstantSource", Reach.CLOCK),
            entry("java/util/Calendar", Reach.CLOCK),
            entry("java/util/GregorianCalendar", Reach.CLOCK),
            entry("java/util/Date", Reach.CLOCK),
            entry("java/util/TimeZone", Reach.CLOCK),
            entry("java/util/SimpleTimeZone", Reach.CLOCK),
            entry("java/lang/System$Logger", Reach.ENVIRONMENT),
            entry("java/lang/System$LoggerFinder", Reach.ENVIRONMENT),
            entry("java/util/PropertyPermission", Reach.ENVIRONMENT));

    private static final Set<String> METHODS_OF_SYSTEM = Set.of("arraycopy", "identityHashCode", "lineSeparator");

    private static final Set<String> METHODS_OF_CLASS = Set.of(
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

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private static final Set<String> METHODS_OF_MONITORS = Set.of("wait", "notify", "notifyAll");

    private final OwnClasses own;

    /** @param own the bundle's own classes */
    Permitted(OwnClasses own) {
        this.own = own;
    }

    /** What is wrong with naming the class. */
    Optional<Reach> type(String name) {
        if (own.contains(name) || CLASSES.contains(name) || name.equals("java/lang/System")) {
            return Optional.empty();
        }
        Optional<Reach> kind = KINDS.stream()
                .filter(k -> isOf(k.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean listed = PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        boolean atomic = name.startsWith("java/util/concurrent/atomic/");
        return atomic || listed && kind.isEmpty() ? Optional.empty() : Optional.of(kind.orElse(Reach.FOREIGN));
    }

    private static boolean isOf(String kind, String name) {
        return kind.endsWith("/") ? name.startsWith(kind) : name.equals(kind) || name.startsWith(kind + "$");
    }

    /** What is wrong with the method or field of a class that is permitted itself. */
    Optional<Reach> member(String owner, String name, String descriptor) {
        Optional<Reach> type = type(owner);
        return type.isPresent()
                ? Optional.of(within(owner, name, type.get()))
                : own.meant(owner, name, descriptor).stream()
                        .flatMap(meant -> Optional.ofNullable(reach(meant, name, descriptor)).stream())
                        .findFirst();
    }

    /** What is wrong with making code at run time, as lambdas and texts put together are made. */
    Optional<Reach> bootstrap(String owner) {
        return BOOTSTRAPS.contains(owner) ? Optional.empty() : Optional.of(Reach.REFLECTION);
    }

    private static Reach within(String owner, String name, Reach type) {
        if (!owner.equals("java/lang/Runtime")) {
            return type;
        }
        return switch (name) {
            case "exit", "halt", "addShutdownHook" -> Reach.EXIT;
            case "load", "loadLibrary" -> Reach.NATIVE;
            default -> type;
        };
    }

    private static @Nullable Reach reach(String owner, String name, String descriptor) {
        return switch (owner) {
            case "java/lang/System" -> ofSystem(name);
            case "java/lang/Class" -> METHODS_OF_CLASS.contains(name) ? null : Reach.REFLECTION;
            case "java/lang/Object" -> METHODS_OF_MONITORS.contains(name) ? Reach.THREADS : null;
            case "java/util/concurrent/ConcurrentHashMap" ->
                descriptor.startsWith("(J") ? Reach.THREADS : anywhere(owner, name);
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
            default -> anywhere(owner, name);
        };
    }

    private static @Nullable Reach anywhere(String owner, String name) {
        boolean time = owner.startsWith("java/time/");
        if (time && (name.equals("now") || name.equals("dateNow") || name.equals("systemDefault"))) {
            return Reach.CLOCK;
        }
        if (name.equals("printStackTrace")) {
            return Reach.ENVIRONMENT;
        }
        boolean parallel = name.equals("parallel")
                || name.equals("parallelStream")
                || name.startsWith("parallelS")
                || name.equals("parallelPrefix");
        return parallel && owner.startsWith("java/util/") ? Reach.THREADS : null;
    }

    private static @Nullable Reach ofSystem(String name) {
        return switch (name) {
            case "exit" -> Reach.EXIT;
            case "load", "loadLibrary", "mapLibraryName" -> Reach.NATIVE;
            case "currentTimeMillis", "nanoTime" -> Reach.CLOCK;
            default -> METHODS_OF_SYSTEM.contains(name) ? null : Reach.ENVIRONMENT;
        };
    }
}
