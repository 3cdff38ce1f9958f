package adroit.packs.bundle;

import adroit.packs.refusal.Refusals;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Looks at one class file without loading it: everything that its code names must be permitted. */
final class ClassScan extends ClassVisitor {
    private static final int JAVA_1 = 44;
    private final String where;
    private final Permitted permitted;
    private final Refusals refusals;
    private final Set<String> said = new HashSet<>();
    private String className = "";

    private ClassScan(String where, Permitted permitted, Refusals refusals) {
        super(Opcodes.ASM9);
        this.where = where;
        this.permitted = permitted;
        this.refusals = refusals;
    }

    /**
     * The name that the class file itself says, with slashes; empty where it is none.
     *
     * @param where how people are to find the file
     * @param java the newest Java that is taken
     */
    static Optional<String> name(String where, byte[] content, int java, Refusals refusals) {
        if (content.length < 10 || content[0] != (byte) 0xca || content[1] != (byte) 0xfe) {
            refusals.add("CLASS_INVALID", where, "This is no class file.", "Compile it again.");
            return Optional.empty();
        }
        int level = (content[6] & 0xff) << 8 | content[7] & 0xff;
        if (level - JAVA_1 > java) {
            refusals.add(
                    "JAVA_TOO_NEW",
                    where,
                    "It was compiled for Java " + (level - JAVA_1) + "; here runs Java " + java + ".",
                    "Compile it with --release 17, or run Adroit on a newer JDK.");
            return Optional.empty();
        }
        try {
            return Optional.of(new ClassReader(content).getClassName());
        } catch (RuntimeException | StackOverflowError e) {
            invalid(where, refusals);
            return Optional.empty();
        }
    }

    /** Looks at a class whose {@link #name} was said. */
    static void scan(String where, byte[] content, Permitted permitted, Refusals refusals) {
        try {
            new ClassReader(content).accept(new ClassScan(where, permitted, refusals), ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | StackOverflowError e) {
            invalid(where, refusals);
        }
    }

    private static void invalid(String where, Refusals refusals) {
        refusals.add("CLASS_INVALID", where, "The class file is damaged, or made to confuse.", "Compile it again.");
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        className = name.replace('/', '.');
        if (superName != null) {
            type(superName, "", 0);
        }
        for (String each : interfaces == null ? new String[0] : interfaces) {
            type(each, "", 0);
        }
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        new Uses(this, "").descriptor(descriptor);
        return new FieldVisitor(Opcodes.ASM9) {};
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        return new RecordComponentVisitor(Opcodes.ASM9) {};
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            report(Reach.NATIVE, "it declares a native method", name, 0);
        }
        if (name.equals("finalize") && descriptor.equals("()V")) {
            report(Reach.THREADS, "it has a finalizer", name, 0);
        }
        Uses uses = new Uses(this, name);
        uses.descriptor(descriptor);
        return uses;
    }

    void type(String name, String method, int line) {
        permitted.type(name).ifPresent(reach -> report(reach, name.replace('/', '.'), method, line));
    }

    void member(String owner, String name, String descriptor, String method, int line) {
        permitted
                .member(owner, name, descriptor)
                .ifPresent(reach -> report(reach, owner.replace('/', '.') + "." + name, method, line));
    }

    void bootstrap(String owner, String method, int line) {
        permitted.bootstrap(owner).ifPresent(reach -> report(reach, owner.replace('/', '.'), method, line));
    }

    private void report(Reach reach, String what, String method, int line) {
        if (said.add(what + method)) {
            refusals.add(
                    reach.code(),
                    where + (line > 0 ? ":" + line : ""),
                    "It " + reach.words() + ": " + className + (method.isEmpty() ? "" : "." + method) + " names " + what
                            + ".",
                    "A scorer works with what its case holds and with nothing else; leave this out.");
        }
    }
}
