package adroit.packs.bundle;

import java.util.ArrayList;
import java.util.List;

/**
 * What a discipline asks of whoever takes it: nothing but to read its texts, or to run its code.
 *
 * @param code whether it brings classes in Java
 * @param imports packages outside of it that it needs, each with the range of versions that it takes
 * @param settings how many settings of its scorer a city may change
 */
public record Asks(boolean code, List<String> imports, int settings) {
    public Asks {
        imports = List.copyOf(imports);
    }

    /** In a sentence without its end. */
    public String sentence() {
        List<String> words = new ArrayList<>();
        words.add(code ? "It asks for: Java code" : "It holds texts only, no program code");
        words.addAll(imports);
        if (settings > 0) {
            words.add(settings + (settings == 1 ? " setting" : " settings"));
        }
        return String.join(", ", words);
    }
}
