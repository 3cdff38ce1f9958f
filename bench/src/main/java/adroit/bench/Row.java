package adroit.bench;

import java.io.IOException;
import java.util.List;

/** One thing that is measured. A new row is one class of this kind and one line in {@link Bench}. */
public interface Row {
    /** The word that selects it on the command line. */
    String name();

    /** What is compared with what, in one sentence. */
    String sentence();

    /**
     * Measures, reference and product in turn.
     *
     * @throws NotMeasured when this machine or this clone lacks something, saying what
     */
    List<Figure> measure(Run run) throws IOException, InterruptedException;
}
