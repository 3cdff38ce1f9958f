package adroit.web.installed;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The states in which the installed set was.
 *
 * @param frame the frame around the page
 * @param states newest first
 * @param leadsInstall whether department leads may install what their department keeps
 * @param publishers fingerprints of the keys whose packs they may bring, a line each; empty for every trusted one
 * @param question the state to which it is to be moved, asked once more
 * @param done what was done just now
 * @param problem why it was not
 */
public record InstalledPage(
        Frame frame,
        List<SetState> states,
        boolean leadsInstall,
        String publishers,
        Optional<SetState> question,
        String done,
        Optional<String> problem) {
    public InstalledPage {
        states = List.copyOf(states);
    }

    /** The number of the state as it is now; empty before anything was installed. */
    public String now() {
        return states.stream()
                .filter(SetState::current)
                .map(SetState::id)
                .findFirst()
                .orElse("");
    }

    /**
     * One state.
     *
     * @param id its number
     * @param since day and time
     * @param by who did what, in words
     * @param current whether it is the state now
     * @param changes what moving to it would change, in words; none where nothing would
     */
    public record SetState(String id, String since, String by, boolean current, List<String> changes) {
        public SetState {
            changes = List.copyOf(changes);
        }

        /** Whether one can move to it. */
        public boolean reachable() {
            return !changes.isEmpty();
        }
    }
}
