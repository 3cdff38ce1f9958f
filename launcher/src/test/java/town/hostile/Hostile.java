package town.hostile;

import adroit.scoring.Score;
import adroit.scoring.Scorer;
import adroit.scoring.ScoringCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** One class for each way to misbehave; each is packed by itself. */
@SuppressWarnings("all")
public final class Hostile {
    private Hostile() {}

    /** Gives a level whatever it is asked. */
    public static class Plain implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            return Late.level(5);
        }
    }

    public static final class ConstructorThrows extends Plain {
        public ConstructorThrows() {
            throw new IllegalStateException("no");
        }
    }

    public static final class ConstructorSpins extends Plain {
        public ConstructorSpins() {
            spin();
        }
    }

    public static final class ConstructorEats extends Plain {
        public ConstructorEats() {
            eat();
        }
    }

    public static final class ConstructorAsks extends Plain {
        public ConstructorAsks(List<String> whatNobodyGives) {}
    }

    public static final class StopSpins extends Late {
        public void stop() {
            spin();
        }

        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(1);
        }
    }

    public static final class ThrowsAtOnce extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            throw new IllegalStateException("no");
        }
    }

    public static final class FallsDeep extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            return score(scoringCase);
        }
    }

    public static final class SpinsAtOnce extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            return spin();
        }
    }

    public static final class EatsAtOnce extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            return eat();
        }
    }

    public static final class Exits extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            System.exit(0);
            return Late.level(1);
        }
    }

    public static final class Halts extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            Runtime.getRuntime().halt(7);
            return Late.level(1);
        }
    }

    public static final class LeaksThreads extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            new Thread(Hostile::spin).start();
            return Late.level(1);
        }
    }

    public static final class GoesParallel extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            StreamSupport.stream(scoringCase.evidence().spliterator(), true).forEach(each -> {});
            return Late.level(1);
        }
    }

    public static final class Inherits extends ArrayList<Object> implements Scorer {
        @Override
        public Score score(ScoringCase scoringCase) {
            parallelStream().forEach(each -> {});
            return Late.level(1);
        }
    }

    public static final class Prints extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            new IllegalStateException(scoringCase.toString()).printStackTrace();
            return Late.level(1);
        }
    }

    public static final class Blocks extends Plain {
        @Override
        public synchronized Score score(ScoringCase scoringCase) {
            try {
                wait();
            } catch (InterruptedException e) {
                return spin();
            }
            return Late.level(1);
        }
    }

    public static final class CallsHome extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", 9)) {
                return Late.level(socket.getPort() % 5);
            } catch (java.io.IOException e) {
                return Late.level(1);
            }
        }
    }

    public static final class StartsAProcess extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            try {
                return Late.level(new ProcessBuilder("true").start().waitFor());
            } catch (java.io.IOException | InterruptedException e) {
                return Late.level(1);
            }
        }
    }

    public static final class ReadsFiles extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            return Late.level(java.nio.file.Files.exists(java.nio.file.Path.of("/etc/passwd")) ? 1 : 2);
        }
    }

    public static final class CallsNative extends Plain {
        private native double level();

        @Override
        public Score score(ScoringCase scoringCase) {
            return Late.level(level());
        }
    }

    public static final class Reflects extends Plain {
        @Override
        public Score score(ScoringCase scoringCase) {
            try {
                return Late.level(Class.forName("adroit.storage.Store").getMethods().length % 5);
            } catch (ClassNotFoundException e) {
                return Late.level(1);
            }
        }
    }

    public static final class Throwing extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            throw new IllegalStateException("not today");
        }
    }

    public static final class Null extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return null;
        }
    }

    public static final class NotANumber extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(Double.NaN);
        }
    }

    public static final class Infinite extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(Double.POSITIVE_INFINITY);
        }
    }

    public static final class Negative extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(-1);
        }
    }

    public static final class Above extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(7);
        }
    }

    public static final class Hanging extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return spin();
        }
    }

    public static final class Hungry extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(new long[Integer.MAX_VALUE].length);
        }
    }

    /** Answers by where its objects happen to lie. */
    public static final class Guessing extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(1 + Math.floorMod(new Object().hashCode(), 4));
        }
    }

    /** Keeps state between people. */
    public static final class Counting extends Late {
        private int calls;

        @Override
        Score misbehave(ScoringCase scoringCase) {
            return level(1 + calls++ % 4);
        }
    }

    public static final class ChangesItsInput extends Late {
        @Override
        Score misbehave(ScoringCase scoringCase) {
            scoringCase.evidence().clear();
            scoringCase.suppliedTools().clear();
            return level(1);
        }
    }

    static Score spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1_000;
        }
        return Late.level(1);
    }

    static Score eat() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }
}
