package adroit.packs.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes that a bundle brings, as far as one has to know them to say whose member is meant where one of them is named as its owner. */
final class OwnClasses {
    private final Map<String, Shape> shapes = new HashMap<>();

    /** @param members those with something of their own behind them: not abstract */
    private record Shape(List<String> parents, Set<String> members) {}

    private OwnClasses() {}

    /** Those of the class files; a damaged one counts as a class without members. */
    static OwnClasses of(Collection<byte[]> files) {
        OwnClasses own = new OwnClasses();
        files.forEach(own::add);
        return own;
    }

    private void add(byte[] file) {
        Reading reading = new Reading();
        ClassReader reader = new ClassReader(file);
        shapes.put(reader.getClassName(), reading.shape);
        try {
            reader.accept(reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | StackOverflowError e) {
            reading.shape.members().clear(); // the scan of its code refuses it
        }
    }

    /** Whether the bundle brings a class of that name, with slashes. */
    boolean contains(String name) {
        return shapes.containsKey(name);
    }

    /**
     * The classes that may be meant. Where the named one is not the bundle's own, it alone. Where it is, all classes of others from which it, or one of the bundle's own that is
     * a kind of it, may inherit the member: an own interface may ask for a method that an own class has from elsewhere.
     */
    Set<String> meant(String owner, String name, String descriptor) {
        if (!contains(owner)) {
            return Set.of(owner);
        }
        Set<String> meant = new LinkedHashSet<>();
        shapes.keySet().stream()
                .filter(each -> isKindOf(each, owner, new HashSet<>()))
                .forEach(each -> look(each, name + " " + descriptor, meant, new HashSet<>()));
        return meant;
    }

    private boolean isKindOf(String name, String of, Set<String> seen) {
        Shape shape = shapes.get(name);
        return name.equals(of)
                || shape != null
                        && seen.add(name)
                        && shape.parents().stream().anyMatch(parent -> isKindOf(parent, of, seen));
    }

    private void look(String owner, String member, Set<String> meant, Set<String> seen) {
        Shape shape = shapes.get(owner);
        if (shape == null) {
            meant.add(owner);
        } else if (seen.add(owner) && !shape.members().contains(member)) {
            shape.parents().forEach(parent -> look(parent, member, meant, seen));
        }
    }

    private static final class Reading extends ClassVisitor {
        private final Shape shape = new Shape(new ArrayList<>(), new HashSet<>());

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            if (superName != null) {
                shape.parents().add(superName);
            }
            if (interfaces != null) {
                shape.parents().addAll(List.of(interfaces));
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            shape.members().add(name + " " + descriptor);
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if ((access & Opcodes.ACC_ABSTRACT) == 0) {
                shape.members().add(name + " " + descriptor);
            }
            return null;
        }
    }
}
