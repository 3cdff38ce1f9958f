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
            return new Score.Scored(level, null, Channel.TEST, List.of());
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
}
