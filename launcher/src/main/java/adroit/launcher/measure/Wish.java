package adroit.launcher.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line: the names of options with their texts. An option that was not given is empty. */
record Wish(Map<String, String> options) {

    String text(String name) {
        return options.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    Path file() {
        return Path.of(text("file"));
    }

    List<String> list(String name) {
        return has(name)
                ? Arrays.stream(text(name).split(",", -1)).map(String::strip).toList()
                : List.of();
    }

    double number(String name, double otherwise, double low, double high) {
        if (!has(name)) {
            return otherwise;
        }
        double value;
        try {
            value = Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            throw outside(name, low, high);
        }
        if (!(value >= low && value <= high)) {
            throw outside(name, low, high);
        }
        return value;
    }

    int whole(String name, int otherwise, int low, int high) {
        double value = number(name, otherwise, low, high);
        if (value != StrictMath.rint(value)) {
            throw Refusal.of("option", "--" + name + " " + text(name) + " is not a whole number.", "");
        }
        return (int) value;
    }

    private Refusal outside(String name, double low, double high) {
        return Refusal.of(
                "option",
                "--" + name + " " + text(name) + " is not a number from " + Shown.number(low) + " to "
                        + Shown.number(high) + ".",
                "");
    }
}
