package adroit.web.settings;

import adroit.assessment.NoSuchSubject;
import adroit.identity.Act;
import adroit.identity.Policy;
import adroit.identity.Scope;
import adroit.packs.refusal.Refused;
import adroit.plugins.DisciplineLifecycle;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.DisciplineState;
import adroit.plugins.DisciplineStatus;
import adroit.web.install.ImpactView;
import adroit.web.layout.Installation;
import adroit.web.layout.Section;
import adroit.web.serving.Answer;
import adroit.web.serving.PageServlet;
import adroit.web.serving.Visit;
import adroit.web.templates.StaticTemplates;
import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Sets the scorer of a field, in a form made of what its bundle says can be set. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/settings/*")
public final class SettingsServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> YES_OR_NO = yesOrNo();

    private final transient DisciplineLifecycle lifecycle;

    @Activate
    public SettingsServlet(@Reference Installation installation, @Reference DisciplineLifecycle lifecycle) {
        super(installation);
        this.lifecycle = lifecycle;
    }

    @Override
    protected Answer answer(Visit visit) {
        return page(visit, Map.of(), Optional.empty(), "", List.of());
    }

    @Override
    protected Answer act(Visit visit) {
        DisciplineStatus field = found(visit);
        Map<String, String> entered = new LinkedHashMap<>();
        lifecycle.settings(visit.actor(), field.id()).settings().forEach(s -> {
            if (visit.request().getParameter("set." + s.id()) != null) {
                entered.put(s.id(), visit.field("set." + s.id()));
            }
        });
        try {
            if (visit.field("act").equals("look")) {
                ImpactView plan = ImpactView.of(lifecycle.planSettings(visit.actor(), field.id(), entered));
                return page(visit, entered, Optional.of(plan), "", List.of());
            }
            lifecycle.configure(visit.actor(), field.id(), entered);
            return page(
                    visit,
                    Map.of(),
                    Optional.empty(),
                    "Saved. It counts from the next assessment on; results made before stay as they are.",
                    List.of());
        } catch (DisciplineRefused e) {
            return page(visit, entered, Optional.empty(), "", List.of(e.fault().inWords()));
        } catch (Refused e) {
            return page(
                    visit,
                    entered,
                    Optional.empty(),
                    "",
                    e.refusals().stream()
                            .map(r -> title(visit, field.id(), r.place()) + ": " + r.sentence())
                            .toList());
        }
    }

    /** What people call the setting that a refusal is about. */
    private String title(Visit visit, String field, String place) {
        return lifecycle.settings(visit.actor(), field).settings().stream()
                .filter(s -> place.endsWith(" " + s.id()))
                .map(DisciplineSettings.SettingValue::title)
                .findFirst()
                .orElse(place);
    }

    private DisciplineStatus found(Visit visit) {
        Policy.require(visit.actor(), Act.MANAGE_DISCIPLINES, Scope.CITY);
        return lifecycle
                .find(visit.rest())
                .filter(d -> d.state() == DisciplineState.INSTALLED || d.state() == DisciplineState.DISABLED)
                .filter(d -> !d.beingWritten())
                .orElseThrow(() -> new NoSuchSubject("field"));
    }

    private Answer page(
            Visit visit, Map<String, String> entered, Optional<ImpactView> plan, String done, List<String> problems) {
        DisciplineStatus field = found(visit);
        DisciplineSettings settings = lifecycle.settings(visit.actor(), field.id());
        return new Answer.Shown(
                new StaticTemplates()
                        .settingsSettings(new SettingsPage(
                                visit.frame("Settings of " + field.title(), Section.FIELDS),
                                field.id(),
                                field.title(),
                                settings.description(),
                                settings.settings().stream()
                                        .map(s -> entry(s, entered))
                                        .toList(),
                                plan,
                                done,
                                problems)),
                problems.isEmpty() ? 200 : 422);
    }

    private static SettingsPage.SettingEntry entry(
            DisciplineSettings.SettingValue setting, Map<String, String> entered) {
        boolean whole = setting.kind().equals("integer") || setting.kind().equals("long");
        return new SettingsPage.SettingEntry(
                setting.id(),
                setting.title(),
                hint(setting),
                entered.getOrDefault(setting.id(), setting.value()),
                whole || setting.kind().equals("double"),
                whole,
                Objects.requireNonNullElse(setting.least(), ""),
                Objects.requireNonNullElse(setting.most(), ""),
                setting.kind().equals("boolean") ? YES_OR_NO : setting.options());
    }

    private static String hint(DisciplineSettings.SettingValue setting) {
        String least = setting.least();
        String most = setting.most();
        String range =
                least == null ? "" : most == null ? least + " or more. " : "From " + least + " to " + most + ". ";
        String usual = setting.kind().equals("boolean")
                ? YES_OR_NO.getOrDefault(setting.usual(), "")
                : setting.options().getOrDefault(setting.usual(), setting.usual());
        return (setting.description().isEmpty() ? "" : setting.description() + " ") + range + "Usually "
                + (usual.isEmpty() ? "empty" : usual) + ".";
    }

    private static Map<String, String> yesOrNo() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("true", "yes");
        words.put("false", "no");
        return words;
    }
}
