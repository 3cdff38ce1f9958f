package adroit.plugins.internal;

import adroit.plugins.InstallPolicy;
import java.util.List;

/**
 * Where the installed set is to be moved.
 *
 * @param like number of the state that is taken up again; 0 for none
 * @param stored editions of the store, among which those of what is to come were asked for
 * @param tried what trials found before the turn came
 */
record SetTarget(List<Installed> disciplines, InstallPolicy policy, long like, Editions stored, Trials.Outcome tried) {
    SetTarget {
        disciplines = List.copyOf(disciplines);
    }
}
