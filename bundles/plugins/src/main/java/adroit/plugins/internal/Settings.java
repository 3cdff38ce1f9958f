package adroit.plugins.internal;

import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.ScorerGone;
import adroit.edition.ActiveDiscipline;
import adroit.identity.Actor;
import adroit.packs.settings.Setting;
import adroit.packs.settings.SettingsForm;
import adroit.plugins.DisciplineRefused;
import adroit.plugins.DisciplineSettings;
import adroit.plugins.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the city sets of scorers. Other settings are another state of the installed set: the same bundle is made ready once more, told them, and switched to. */
final class Settings {
    private final InService service;
    private final Queue queue;
    private final ImpactPreview impacts;

    Settings(InService service, Queue queue, ImpactPreview impacts) {
        this.service = service;
        this.queue = queue;
        this.impacts = impacts;
    }

    /** What can be set of it, and what is. */
    DisciplineSettings of(Installed installed) {
        Optional<SettingsForm> form = service.form(installed);
        return new DisciplineSettings(
                installed.id(),
                installed.description().version(),
                form.map(SettingsForm::title).orElse(""),
                form.map(SettingsForm::description).orElse(""),
                form.map(SettingsForm::settings).orElse(List.of()).stream()
                        .map(s -> value(s, installed.settings()))
                        .toList());
    }

    private static DisciplineSettings.SettingValue value(Setting setting, Map<String, String> set) {
        Map<String, String> options = new LinkedHashMap<>();
        setting.options().forEach(o -> options.put(o.value(), o.label()));
        return new DisciplineSettings.SettingValue(
                setting.id(),
                setting.title(),
                setting.description(),
                setting.kind().name().toLowerCase(Locale.ROOT),
                setting.usual(),
                set.getOrDefault(setting.id(), setting.usual()),
                setting.least(),
                setting.most(),
                options);
    }

    /**
     * It with some values set anew; those that are not named stay.
     *
     * @throws adroit.packs.refusal.Refused with everything that is wrong with the values
     */
    Installed wanted(Installed present, Map<String, String> values) {
        SettingsForm form = service.form(present)
                .orElseThrow(() -> new DisciplineRefused(
                        "NO_SETTINGS",
                        "Nothing can be set of " + present.id() + " "
                                + present.description().version() + ".",
                        "Ask whoever keeps the discipline."));
        form.check(present.id(), values);
        Map<String, String> all = new TreeMap<>(present.settings());
        all.putAll(values);
        return present.withSettings(form.kept(all));
    }

    /**
     * Makes it ready as wanted. Where its scorer does not come up so, nothing has changed.
     *
     * @param tried what trials found before the turn came
     */
    Running ready(Installed wanted, Trials.Outcome tried) {
        try {
            return service.prepare(wanted, tried);
        } catch (Faulty e) {
            Fault fault = e.fault();
            throw new DisciplineRefused(
                    fault.code(), "Nothing was changed, because: " + fault.sentence(), fault.remedy());
        }
    }

    /** What the settings would change for people; lets go of what was made ready. Takes long, and is done outside of the queue. */
    Impact impact(Actor actor, Running ready) {
        try {
            ActiveDiscipline now = service.running(ready.installed().id())
                    .map(Running::discipline)
                    .orElse(null);
            return impacts.of(actor, now, ready.discipline());
        } catch (ScorerGone e) {
            throw new DisciplineRefused(
                    "SCORER_FAILS",
                    "Nothing was changed, and what is in service goes on; set so, its scorer fails. " + e.sentence(),
                    "Choose other values.");
        } finally {
            queue.later(Duration.ZERO, () -> service.discard(ready));
        }
    }
}
