package town.scorers;

import adroit.scoring.Channel;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;

/** One class each. */
@SuppressWarnings("all")
public final class Scorers {
    private Scorers() {}

    public static final class Good implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return DecidingChannel.usual().score(scoringCase);
        }
    }

    /** Gives the level that it was set to. */
    public static final class Settable implements Scorer {
        private final double level;

        public Settable(java.util.Map<String, Object> settings) {
            level = ((Integer) settings.get("level")).doubleValue();
            if (level == 4.0) {
                throw new IllegalStateException("not this one");
            }
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            if (level == 1.0) {
                throw new IllegalStateException("not for people");
            }
            return new Score.Scored(level, null, Channel.TEST, List.of());
        }
    }

    /** Says what comes first in a set, which is the same all through a process, and another in the next but for one of thousands. */
    public static final class Salted implements Scorer {
        /** Spread over all places of the set: side by side, half of all processes would begin with the first or the last. */
        private static final java.util.Set<Integer> MANY = java.util.stream.IntStream.range(0, 5_000)
                .map(number -> number * 0x9E3779B9)
                .boxed()
                .collect(java.util.stream.Collectors.toUnmodifiableSet());

        @Override
        public Score score(ScoringCase scoringCase) {
            Score usual = DecidingChannel.usual().score(scoringCase);
            String first = String.valueOf(MANY.iterator().next());
            return usual instanceof Score.Scored scored
                    ? new Score.Scored(
                            scored.level(),
                            scored.standardError(),
                            scored.channel(),
                            List.of(adroit.scoring.Reason.of("order", "first", first)))
                    : usual;
        }
    }

    public static final class Wrong implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return new Score.Scored(5.0, null, Channel.TEST, List.of());
        }
    }

    public static final class Throwing implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            throw new IllegalStateException("no");
        }
    }

    public static final class Deep implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return score(scoringCase);
        }
    }

    public static final class Failing implements Scorer {
        public Failing() {
            throw new IllegalStateException("no");
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            throw new IllegalStateException("no");
        }
    }

    public static final class Spinning implements Scorer {
        public Spinning() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            throw new IllegalStateException("no");
        }
    }

    /** Never comes back, with nothing in it that a look at its classes could see. */
    public static final class Endless implements Scorer {
        private int count;

        @Override
        public Score score(ScoringCase scoringCase) {
            while (true) {
                count++;
            }
        }
    }

    public static final class Hanging implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public static final class Exiting implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            System.exit(0);
            return new Score.NotEnoughEvidence(List.of());
        }
    }

    public static final class Halting implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            Runtime.getRuntime().halt(7);
            return new Score.NotEnoughEvidence(List.of());
        }
    }

    public static final class Hungry implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    public static final class Chatting implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                for (int i = 0; i < 100_000; i++) {
                    out.write("GOOD and more\n".getBytes());
                }
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
            return new Score.Scored(5.0, null, Channel.TEST, List.of());
        }
    }

    /** Leaves a thread behind each time that it is made. */
    public static final class Threading implements Scorer {
        public Threading() {
            Thread thread = new Thread(() -> {
                synchronized (this) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
            thread.setName("of-the-scorer");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            return DecidingChannel.usual().score(scoringCase);
        }
    }

    /** Leaves itself in a registry of the JDK. */
    public static final class Holding implements Scorer {
        public Holding() {
            java.util.logging.Logger.getGlobal()
                    .setFilter(new Kept(java.util.logging.Logger.getGlobal().getFilter()));
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            return DecidingChannel.usual().score(scoringCase);
        }
    }

    public record Kept(Object before) implements java.util.logging.Filter {
        @Override
        public boolean isLoggable(java.util.logging.LogRecord entry) {
            return true;
        }
    }

    /** Answers by the time of day. */
    public static final class Timed implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return new Score.NotEnoughEvidence(
                    List.of(adroit.scoring.Reason.of("asked.at", "nanos", String.valueOf(System.nanoTime()))));
        }
    }

    /** Answers by the day where it runs. */
    public static final class Daily implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return new Score.NotEnoughEvidence(List.of(adroit.scoring.Reason.of(
                    "asked.on", "day", java.time.LocalDate.now().toString())));
        }
    }

    /** Answers in the language of the machine. */
    public static final class Speaking implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return new Score.NotEnoughEvidence(
                    List.of(adroit.scoring.Reason.of("said", "so", String.format("%d", 12))));
        }
    }

    /** Remembers whom it has seen. */
    public static final class Counting implements Scorer {
        private int seen;

        @Override
        public Score score(ScoringCase scoringCase) {
            return new Score.Scored(1 + (seen++ % 5), null, Channel.TEST, List.of());
        }
    }

    public static final class Silent implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return scoringCase.evidence().isEmpty() ? DecidingChannel.usual().score(scoringCase) : null;
        }
    }

    /** Changes the process that it runs in, and its disk. */
    public static final class Meddling implements Scorer {
        public Meddling() throws java.io.IOException {
            System.setProperty("town.was.here", "yes");
            java.nio.file.Files.createTempFile("town", ".txt");
        }

        @Override
        public Score score(ScoringCase scoringCase) {
            return DecidingChannel.usual().score(scoringCase);
        }
    }
}
