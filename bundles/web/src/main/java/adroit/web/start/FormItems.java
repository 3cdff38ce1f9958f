package adroit.web.start;

import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.Writer;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.scoring.Channel;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms that somebody is asked to fill in and has not sent yet. */
@Component
public final class FormItems implements OpenItems {
    private static final int PLACE = 2;

    private final Forms forms;

    @Activate
    public FormItems(@Reference Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<OpenItem> openFor(Actor actor) {
        if (!Policy.permits(actor, Act.FILL_FORM, new Scope(actor.person(), null))) {
            return List.of();
        }
        List<OpenForm> open = forms.of(Writer.of(actor)).stream()
                .filter(form -> form.form().isOpen() && forms.takesAnswers(form))
                .toList();
        List<OpenItem> items = new ArrayList<>();
        open.stream()
                .filter(form -> form.form().channel() == Channel.SELF)
                .forEach(form -> items.add(one("Fill in your form", form)));
        open.stream()
                .filter(form -> form.form().channel() != Channel.SELF)
                .collect(Collectors.groupingBy(f -> f.round().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofRound -> items.add(ofOthers(ofRound)));
        return items;
    }

    private static OpenItem ofOthers(List<OpenForm> ofRound) {
        OpenForm first = ofRound.get(0);
        if (ofRound.size() == 1) {
            return one("Fill in the form about " + first.person(), first);
        }
        int open = ofRound.stream().mapToInt(form -> form.unanswered().size()).sum();
        return new OpenItem(
                "Fill in the forms about " + Counts.of(ofRound.size(), "person", "people") + " you supervise",
                first.round().title() + ": " + until(open, first),
                "/forms/rate/" + first.round().id(),
                PLACE);
    }

    private static OpenItem one(String title, OpenForm form) {
        return new OpenItem(
                title,
                form.position() + ": " + until(form.unanswered().size(), form),
                "/forms/" + form.form().id(),
                PLACE);
    }

    private static String until(int open, OpenForm form) {
        String due = ", until the end of " + Days.of(form.round().closes()) + ".";
        return open == 0
                ? "every question has an answer; look it over and submit it" + due
                : Counts.of(open, "question is", "questions are") + " open" + due;
    }
}
