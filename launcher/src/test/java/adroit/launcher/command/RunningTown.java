package adroit.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One {@link FieldTown} for all tests that ask for it. */
final class RunningTown implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(RunningTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FieldTown.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(FieldTown.class, type -> started(), FieldTown.class);
    }

    private static FieldTown started() {
        try {
            return new FieldTown(Files.createTempDirectory("adroit-town"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
