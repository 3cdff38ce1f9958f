package adroit.champion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An order of the kinds that another view of the page gives otherwise, so that none is always first. */
public record Rotation(long seed) {
    /** The kinds, beginning where the seed says. */
    public List<ChampionKind> kinds() {
        List<ChampionKind> kinds = new ArrayList<>(List.of(ChampionKind.values()));
        Collections.rotate(kinds, (int) Math.floorMod(seed, (long) kinds.size()));
        return List.copyOf(kinds);
    }
}
