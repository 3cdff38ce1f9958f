package adroit.packs.bundle;

import adroit.packs.refusal.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class as others see it, and what it names of others.
 *
 * @param name with slashes
 * @param parents its superclass and interfaces
 * @param members name and descriptor of each method and field
 * @param open those methods that somebody else has to write
 * @param named {@code owner name descriptor} of each member of another class that its code names
 */
record ApiClass(
        String name,
        boolean isInterface,
        List<String> parents,
        Set<String> members,
        Set<String> open,
        Set<String> named) {

    /** @throws Refused where it is no class file */
    static ApiClass read(String where, byte[] content) {
        try {
            Reading reading = new Reading();
            new ClassReader(content).accept(reading, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            return new ApiClass(
                    reading.name,
                    reading.isInterface,
                    List.copyOf(reading.parents),
                    reading.members,
                    reading.open,
                    reading.named);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refused("CLASS_INVALID", where, "The class file is damaged.", "Get the file anew.");
        }
    }

    /** The class, or one without anything where it cannot be read. */
    static ApiClass readable(String name, byte[] content) {
        try {
            return read(name, content);
        } catch (Refused e) {
            return new ApiClass(name, false, List.of(), Set.of(), Set.of(), Set.of());
        }
    }

    private static final class Reading extends ClassVisitor {
        private String name = "";
        private boolean isInterface;
        private final Set<String> parents = new HashSet<>();
        private final Set<String> members = new HashSet<>();
        private final Set<String> open = new HashSet<>();
        private final Set<String> named = new HashSet<>();

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String said,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            name = said;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            if (superName != null) {
                parents.add(superName);
            }
            if (interfaces != null) {
                parents.addAll(List.of(interfaces));
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
            members.add(field + " " + descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            members.add(method + " " + descriptor);
            if ((access & Opcodes.ACC_ABSTRACT) != 0) {
                open.add(method + " " + descriptor);
            }
            return new Code(named);
        }
    }

    private static final class Code extends MethodVisitor {
        private final Set<String> named;

        Code(Set<String> named) {
            super(Opcodes.ASM9);
            this.named = named;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            named.add(owner + " " + name + " " + descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            named.add(owner + " " + name + " " + descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object each : arguments) {
                if (each instanceof Handle handle) {
                    named.add(handle.getOwner() + " " + handle.getName() + " " + handle.getDesc());
                }
            }
        }
    }
}
