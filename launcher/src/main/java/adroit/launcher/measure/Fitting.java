package adroit.launcher.measure;

import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.Calibrator;
import adroit.measurement.irt.Discrimination;
import adroit.measurement.irt.Method;
import adroit.measurement.irt.Model;
import adroit.measurement.table.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What model is to be fitted, and how. */
record Fitting(Model model, Method method, Discrimination discrimination) {

    static Fitting of(Wish wish) {
        String model = wish.has("model") ? wish.text("model") : "rasch";
        return new Fitting(
                Model.of(model)
                        .orElseThrow(() -> Refusal.of(
                                "option",
                                "There is no model \"" + model + "\".",
                                "Choose one of " + String.join(", ", ids()) + ".")),
                choice("method", wish, Method.class, Method.MML),
                choice("discrimination", wish, Discrimination.class, Discrimination.ONE));
    }

    private static List<String> ids() {
        return Arrays.stream(Model.values()).map(Model::id).toList();
    }

    static <E extends Enum<E>> E choice(String name, Wish wish, Class<E> type, E otherwise) {
        if (!wish.has(name)) {
            return otherwise;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(wish.text(name))) {
                return each;
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new Refusal(new Reason(
                "option",
                "--" + name + " " + wish.text(name) + " is not known.",
                "Choose one of " + String.join(", ", words) + "."));
    }

    Outcome<Calibration> calibrate(Grid answers) {
        return Calibrator.of(answers, model, method, discrimination);
    }
}
