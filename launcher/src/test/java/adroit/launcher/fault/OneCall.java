package adroit.launcher.fault;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class that names one method, also one that no compiler would take. */
final class OneCall {
    private static final String NAME = "town/hostile/OneCall";
    static final String FILE = NAME + ".class";

    private OneCall() {}

    static byte[] of(String owner, String name, String descriptor) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        MethodVisitor go = writer.visitMethod(Opcodes.ACC_STATIC, "go", "()V", null, null);
        go.visitCode();
        go.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
        go.visitInsn(Opcodes.RETURN);
        go.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
