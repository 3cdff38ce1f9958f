package adroit.bench.batch;

import adroit.catalog.Catalog;
import adroit.catalog.Tool;
import adroit.catalog.ToolStatus;
import adroit.work.Requirement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools that a list of requirements speaks of, as one bit each. */
final class ToolMasks {
    private static final int MOST = Long.SIZE;

    private final Map<String, Integer> bits = new HashMap<>();
    private final long[] current;
    /** Of each retired tool its successor's bit, and that together with its own. */
    private final long[][] replaced;

    private final boolean[] gone;

    ToolMasks(Catalog catalog, List<Requirement> requirements) {
        current = new long[requirements.size()];
        replaced = new long[requirements.size()][0];
        gone = new boolean[requirements.size()];
        for (int i = 0; i < requirements.size(); i++) {
            for (String id : requirements.get(i).tools()) {
                Optional<Tool> tool = catalog.tool(id);
                if (tool.isPresent()) {
                    add(i, tool.get());
                }
            }
        }
    }

    private void add(int requirement, Tool tool) {
        String successor = tool.successor();
        if (tool.status() != ToolStatus.RETIRED) {
            current[requirement] |= bit(tool.id());
        } else if (successor != null) {
            long[] before = replaced[requirement];
            replaced[requirement] = Arrays.copyOf(before, before.length + 2);
            replaced[requirement][before.length] = bit(successor);
            replaced[requirement][before.length + 1] = bit(successor) | bit(tool.id());
        } else {
            gone[requirement] = true;
        }
    }

    private long bit(String tool) {
        int bit = bits.computeIfAbsent(tool, t -> bits.size());
        if (bit >= MOST) {
            throw new IllegalArgumentException("more than " + MOST + " tools in one batch: divide its requirements");
        }
        return 1L << bit;
    }

    /** The bits of the tools that are recorded so. */
    long mask(Map<String, Boolean> toolAccess, boolean supplied) {
        long mask = 0;
        for (Map.Entry<String, Boolean> tool : toolAccess.entrySet()) {
            Integer bit = bits.get(tool.getKey());
            if (bit != null && tool.getValue() == supplied) {
                mask |= 1L << bit;
            }
        }
        return mask;
    }

    /** Whether a tool of the requirement is known not to be at hand. */
    boolean missing(int requirement, long supplied, long denied) {
        return gone[requirement]
                | (current[requirement] & denied) != 0
                | notReplaced(replaced[requirement], supplied, supplied | denied);
    }

    private static boolean notReplaced(long[] pairs, long supplied, long known) {
        for (int i = 0; i < pairs.length; i += 2) {
            if ((pairs[i] & supplied) == 0 && (pairs[i + 1] & known) != 0) {
                return true;
            }
        }
        return false;
    }
}
