package adroit.web.start;

import adroit.form.Forms;
import adroit.form.OpenForm;
import adroit.form.Writer;
import adroit.identity.Act;
import adroit.identity.Actor;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms that somebody is asked to fill in and has not sent yet. */
@Component
public final class FormItems implements OpenItems {

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
        return forms.of(Writer.of(actor)).stream()
                .filter(forms::takesAnswers)
                .map(form -> item(actor, form))
                .toList();
    }

    private static OpenItem item(Actor actor, OpenForm form) {
        boolean own = form.form().person().equals(actor.person());
        return new OpenItem(
                own ? "Fill in your form" : "Fill in the form about " + form.person(),
                form.position() + ": " + Counts.of(form.unanswered().size(), "question is", "questions are")
                        + " open, until " + Days.of(form.round().closes()) + ".",
                "/forms/" + form.form().id(),
                2);
    }
}
