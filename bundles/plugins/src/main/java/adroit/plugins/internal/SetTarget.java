package adroit.plugins.internal;

import adroit.plugins.InstallPolicy;
import java.util.List;

/**
 * Where the installed set is to be moved.
 *
 * @param like number of the state that is taken up again; 0 for none
 * @param tried what trials found before the turn came
 */
record SetTarget(List<Installed> disciplines, InstallPolicy policy, long like, Trials.Outcome tried) {
    SetTarget {
        disciplines = List.copyOf(disciplines);
    }
}
