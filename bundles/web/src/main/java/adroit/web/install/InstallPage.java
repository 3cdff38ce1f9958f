package adroit.web.install;

import adroit.web.layout.Frame;
import java.util.List;
import java.util.Optional;

/**
 * One professional field, and what the visitor may do with it.
 *
 * @param frame the frame around the page
 * @param id of the field
 * @param title its title
 * @param summary one or two sentences
 * @param facts version, keeper and the like: what and its value
 * @param fault what is wrong and what to do, if something is
 * @param step what may be done: "Install 1.4.0" or "Update to 1.4.0"
 * @param act how the step is called in the form
 * @param plan what it would change, once the visitor has looked
 * @param back the version that served before, for who may go back to it
 * @param withheld why the visitor, who keeps the field, may not take the step
 * @param standings what the visitor may do with it as it is: disable, enable, remove, forget
 * @param doubt the one of these that the visitor looks at before doing it
 * @param uses the departments for which the visitor may turn it on and off
 * @param inherited that every department uses it and cannot turn it off, where that is so
 * @param settable whether the visitor may see what can be set of its scorer
 * @param shadowable whether the visitor may let another version score beside it
 * @param exportable whether the visitor may have its pack as it came
 * @param happened what happened to it while the visitor's department used it, a line each, newest first
 * @param log its last lines, for who may read them
 * @param done what was done just now
 * @param problem why it was not
 */
public record InstallPage(
        Frame frame,
        String id,
        String title,
        String summary,
        List<InstallFact> facts,
        Optional<String> fault,
        Optional<String> step,
        String act,
        Optional<ImpactView> plan,
        Optional<WayBack> back,
        Optional<String> withheld,
        List<StandingAct> standings,
        Optional<StandingAct> doubt,
        List<DepartmentUse> uses,
        Optional<String> inherited,
        boolean settable,
        boolean shadowable,
        boolean exportable,
        List<String> happened,
        List<String> log,
        String done,
        Optional<String> problem) {
    public InstallPage {
        facts = List.copyOf(facts);
        standings = List.copyOf(standings);
        uses = List.copyOf(uses);
        happened = List.copyOf(happened);
        log = List.copyOf(log);
    }

    /**
     * One fact.
     *
     * @param what what it is about
     * @param value its value
     */
    public record InstallFact(String what, String value) {}

    /**
     * Going back.
     *
     * @param version that served before
     * @param plan what going back to it would change, once the visitor has looked
     */
    public record WayBack(String version, Optional<ImpactView> plan) {}

    /**
     * Taking it out of service, or back.
     *
     * @param act how it is called in the form
     * @param button what stands on the button
     * @param consequences what it means, in sentences
     */
    public record StandingAct(String act, String button, List<String> consequences) {
        public StandingAct {
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * One department.
     *
     * @param id its id
     * @param title its title
     * @param on whether the field is on there
     */
    public record DepartmentUse(String id, String title, boolean on) {}
}
