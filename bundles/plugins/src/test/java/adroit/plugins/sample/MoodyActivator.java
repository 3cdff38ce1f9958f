package adroit.plugins.sample;

import adroit.scoring.Channel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Misbehaves in the way that the header {@code X-Mood} of its bundle says. */
@SuppressWarnings("NullAway") // to answer with null is one of the moods
public final class MoodyActivator implements BundleActivator {
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private String mood = "";
    private volatile boolean finds;

    @Override
    public void start(BundleContext context) {
        mood = Objects.requireNonNullElse(context.getBundle().getHeaders("").get("X-Mood"), "");
        if (mood.equals("start")) {
            hang();
        }
        finds = context.getServiceReference(Runnable.class) != null;
        context.addServiceListener(event -> finds |= event.getServiceReference().getProperty("hidden") != null);
        context.registerService(Scorer.class, c -> score(), null);
    }

    @Override
    public void stop(BundleContext context) {
        if (mood.equals("stop")) {
            hang();
        }
    }

    private Score score() {
        return switch (mood) {
            case "hang" -> hang();
            case "error" -> throw new Oops();
            case "slow" -> slow();
            case "finds" -> level(finds ? 5 : 1);
            case "throw" -> throw new IllegalStateException("not today");
            case "null" -> null;
            case "count" -> level(1 + calls.getAndIncrement() % 4);
            case "above" -> level(7);
            case "negative" -> level(-1);
            case "nan" -> level(Double.NaN);
            case "infinite" -> level(Double.POSITIVE_INFINITY);
            case "halt" -> halt();
            case "memory" -> level(new long[Integer.MAX_VALUE].length);
            default -> level(3);
        };
    }

    private static Score halt() {
        Runtime.getRuntime().halt(7);
        return level(3);
    }

    private static Score slow() {
        LockSupport.parkNanos(700_000_000);
        return level(3);
    }

    /** An error of a kind that nobody knows. */
    private static final class Oops extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Score level(double level) {
        return new Score.Scored(level, null, Channel.TEST, List.of());
    }

    /** As code does that nobody can interrupt. */
    private Score hang() {
        while (true) {
            try {
                never.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
}
