package adroit.packs.bundle;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the code of one method names. */
final class Uses extends MethodVisitor {
    private final ClassScan scan;
    private final String method;
    private int line;

    Uses(ClassScan scan, String method) {
        super(Opcodes.ASM9);
        this.scan = scan;
        this.method = method;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        object(Type.getObjectType(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        member(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        scan.bootstrap(bootstrap.getOwner(), method, line);
        descriptor(descriptor);
        for (Object each : arguments) {
            constant(each);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        object(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            object(Type.getObjectType(type));
        }
    }

    /** The types of a field or of a method's parameters and result. */
    void descriptor(String descriptor) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            object(type.getReturnType());
            for (Type each : type.getArgumentTypes()) {
                object(each);
            }
        } else {
            object(type);
        }
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            descriptor(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic dynamic) {
            scan.bootstrap(dynamic.getBootstrapMethod().getOwner(), method, line);
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void member(String owner, String name, String descriptor) {
        Type type = Type.getObjectType(owner);
        if (type.getSort() == Type.ARRAY) {
            object(type);
        } else {
            scan.member(owner, name, descriptor, method, line);
        }
        descriptor(descriptor);
    }

    private void object(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            scan.type(element.getInternalName(), method, line);
        }
    }
}
