package adroit.packs.bundle;

import static java.util.Map.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the classes of a discipline may name: its own, those of Java that {@link JavaTypes} lists, and what disciplines build on. A member is judged by the classes that declare it,
 * however its owner is called: what an own class inherits is what it inherits it from.
 */
final class Permitted {
    private static final Set<String> PACKAGES = Set.of(
            "adroit/catalog",
            "adroit/scoring",
            "adroit/work",
            "org/jspecify/annotations",
            "org/osgi/service/component/annotations");

    private static final Set<String> CLASSES =
            Set.of("org/slf4j/Logger", "org/slf4j/LoggerFactory", "org/slf4j/Marker", "org/slf4j/MarkerFactory");

    /** How classes with those inside them, and whole packages, reach out that are not listed; the first that fits says it. */
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
            entry("java/util/concurrent/atomic/", Reach.REFLECTION),
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
            entry("java/lang/module/", Reach.REFLECTION),
            entry("java/lang/Package", Reach.REFLECTION),
            entry("java/lang/StackWalker", Reach.REFLECTION),
            entry("java/lang/SecurityManager", Reach.REFLECTION),
            entry("java/util/ServiceLoader", Reach.REFLECTION),
            entry("java/util/ResourceBundle", Reach.REFLECTION),
            entry("java/util/ListResourceBundle", Reach.REFLECTION),
            entry("java/util/PropertyResourceBundle", Reach.REFLECTION),
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
            entry("java/text/DateFormat", Reach.CLOCK),
            entry("java/text/SimpleDateFormat", Reach.CLOCK),
            entry("java/time/zone/ZoneRulesProvider", Reach.ENVIRONMENT),
            entry("java/lang/IO", Reach.ENVIRONMENT),
            entry("java/util/PropertyPermission", Reach.ENVIRONMENT));

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private final Map<String, ApiClass> own;

    /** Whatever any own class is made of: through an own type, a call may end in any of them. */
    private final Set<String> ancestors;

    /** @param own the bundle's own classes, by name with slashes */
    Permitted(Map<String, ApiClass> own) {
        this.own = Map.copyOf(own);
        this.ancestors = this.own.keySet().stream()
                .flatMap(name -> lineage(name).stream())
                .filter(name -> !this.own.containsKey(name) && type(name).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with naming the class. */
    Optional<Reach> type(String name) {
        String inPackage = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        if (own.containsKey(name)
                || JavaTypes.isListed(name)
                || CLASSES.contains(name)
                || PACKAGES.contains(inPackage)) {
            return Optional.empty();
        }
        return Optional.of(KINDS.stream()
                .filter(k -> isOf(k.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Reach.FOREIGN));
    }

    private static boolean isOf(String kind, String name) {
        return kind.endsWith("/") ? name.startsWith(kind) : name.equals(kind) || name.startsWith(kind + "$");
    }

    /** What is wrong with the method or field of a class. */
    Optional<Reach> member(String owner, String name, String descriptor) {
        if (own.containsKey(owner)) {
            return ofOwn(owner, name, descriptor);
        }
        Optional<Reach> type = type(owner);
        return type.isPresent()
                ? Optional.of(within(owner, name, type.get()))
                : isThere(owner, name, descriptor) ? reach(owner, name, descriptor) : Optional.of(Reach.MISSING);
    }

    /** A call through an own type may end in what any own class inherits; a name that neither declares cannot be told. */
    private Optional<Reach> ofOwn(String owner, String name, String descriptor) {
        if (name.startsWith("<")) {
            return isThere(owner, name, descriptor) ? Optional.empty() : Optional.of(Reach.MISSING);
        }
        Optional<Reach> inherited = ancestors.stream()
                .sorted()
                .flatMap(each -> reach(each, name, descriptor).stream())
                .findFirst();
        boolean known =
                inherited.isPresent() || lineage(owner).stream().anyMatch(each -> isThere(each, name, descriptor));
        return known ? inherited : Optional.of(Reach.MISSING);
    }

    private boolean isThere(String owner, String name, String descriptor) {
        ApiClass found = own.get(owner);
        if (found != null) {
            return found.members().contains(name + " " + descriptor);
        }
        return !owner.startsWith("java/")
                || !JavaMembers.declaring(owner, name, descriptor).isEmpty();
    }

    private static Optional<Reach> reach(String owner, String name, String descriptor) {
        return owner.startsWith("java/")
                ? JavaMembers.declaring(owner, name, descriptor).stream()
                        .flatMap(each -> Optional.ofNullable(MemberRules.of(each, name, descriptor)).stream())
                        .findFirst()
                : Optional.ofNullable(MemberRules.of(owner, name, descriptor));
    }

    /** The own class, and what it is made of as far as that is own, with the first of each line that is not. */
    private Set<String> lineage(String name) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(name, "java/lang/Object"));
        while (!next.isEmpty()) {
            String each = next.remove();
            ApiClass written = found.add(each) ? own.get(each) : null;
            if (written != null) {
                next.addAll(written.parents());
            }
        }
        return found;
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
}
