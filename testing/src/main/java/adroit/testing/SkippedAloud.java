package adroit.testing;

import java.io.PrintStream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints one line for each test that did not run, with the reason: a skipped test must not look like a passed one. */
public final class SkippedAloud implements TestExecutionListener {
    private final PrintStream out;

    /** Called by the JUnit platform's service loader. */
    public SkippedAloud() {
        this(System.out);
    }

    SkippedAloud(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        say(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            say(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    private void say(TestIdentifier test, String reason) {
        out.println("SKIPPED " + name(test) + ": " + reason.replace("Assumption failed: ", ""));
    }

    private static String name(TestIdentifier test) {
        String owner = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getClassName() + ".")
                .orElse("");
        return owner + test.getLegacyReportingName();
    }
}
