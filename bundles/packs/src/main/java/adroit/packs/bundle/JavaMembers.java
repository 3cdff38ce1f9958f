package adroit.packs.bundle;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which classes of the running Java declare a member. Nothing of them is initialized. */
final class JavaMembers {
    private static final Map<Class<?>, Set<String>> DECLARED = new ConcurrentHashMap<>();

    private JavaMembers() {}

    /**
     * The class and all that it is made of, as far as they declare the member; none where there is no such class or no such member that others could use.
     *
     * @param type with slashes
     * @return names with slashes
     */
    static List<String> declaring(String type, String name, String descriptor) {
        Set<Class<?>> all = new LinkedHashSet<>();
        try {
            gather(Class.forName(type.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()), all);
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of();
        }
        List<Class<?>> where =
                new ArrayList<>(name.equals("<init>") ? List.of(all.iterator().next()) : all);
        return where.stream()
                .filter(each -> declared(each).contains(name + " " + descriptor))
                .map(each -> each.getName().replace('.', '/'))
                .toList();
    }

    /** The class, what it extends, what it implements, and what even interfaces answer to. */
    private static void gather(Class<?> type, Set<Class<?>> into) {
        if (!into.add(type)) {
            return;
        }
        gather(type.getSuperclass() == null ? Object.class : type.getSuperclass(), into);
        for (Class<?> each : type.getInterfaces()) {
            gather(each, into);
        }
    }

    private static Set<String> declared(Class<?> type) {
        return DECLARED.computeIfAbsent(type, JavaMembers::read);
    }

    private static Set<String> read(Class<?> type) {
        Set<String> members = new HashSet<>();
        for (Method each : type.getDeclaredMethods()) {
            add(members, each.getModifiers(), each.getName(), each.getReturnType(), each.getParameterTypes());
        }
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            add(members, each.getModifiers(), "<init>", void.class, each.getParameterTypes());
        }
        for (Field each : type.getDeclaredFields()) {
            if (isOpen(each.getModifiers())) {
                members.add(each.getName() + " " + each.getType().descriptorString());
            }
        }
        return Set.copyOf(members);
    }

    private static void add(Set<String> members, int modifiers, String name, Class<?> result, Class<?>[] parameters) {
        if (isOpen(modifiers)) {
            members.add(name + " " + MethodType.methodType(result, parameters).descriptorString());
        }
    }

    private static boolean isOpen(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }
}
