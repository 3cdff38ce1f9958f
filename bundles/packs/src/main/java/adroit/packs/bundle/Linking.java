package adroit.packs.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what the classes of a bundle name can be found in an api. */
final class Linking {
    private final Map<String, ApiClass> api;
    private final Map<String, ApiClass> own;
    private final Set<String> packages = new HashSet<>();

    Linking(Map<String, ApiClass> api, Map<String, ApiClass> own) {
        this.api = api;
        this.own = own;
        Platform.here().api().keySet().forEach(name -> packages.add(name.replace('.', '/')));
    }

    /** What a class names that is gone, and what it would have to write anew. */
    List<String> problems(ApiClass of) {
        List<String> problems = new ArrayList<>();
        for (String each : of.named()) {
            String[] parts = each.split(" ", 3);
            if (isOfApi(parts[0]) && !has(parts[0], parts[1] + " " + parts[2])) {
                problems.add(
                        api.containsKey(parts[0])
                                ? words(of) + " calls " + dotted(parts[0]) + "." + parts[1]
                                        + ", which is gone or changed."
                                : words(of) + " uses " + dotted(parts[0]) + ", which is gone.");
            }
        }
        for (String parent : of.parents()) {
            ApiClass coming = api.get(parent);
            if (isOfApi(parent) && coming == null) {
                problems.add(words(of) + " is a " + dotted(parent) + ", which is gone.");
            } else if (coming != null && !of.isInterface()) {
                coming.open().stream()
                        .filter(m -> !written(of, m))
                        .map(m -> words(of) + " has no " + dotted(parent) + "." + m.split(" ", 2)[0]
                                + ", which it would have to write.")
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private boolean isOfApi(String name) {
        return packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
    }

    /** Whether a class of the api, or what it is made of, has the member; what Java itself has is taken as there. */
    private boolean has(String owner, String member) {
        ApiClass found = api.get(owner);
        if (found == null) {
            return !isOfApi(owner);
        }
        return found.members().contains(member)
                || found.parents().stream()
                        .filter(p -> isOfApi(p) || isOfObject(member))
                        .anyMatch(p -> has(p, member));
    }

    private static boolean isOfObject(String member) {
        return member.matches("(equals|hashCode|toString|getClass|name|ordinal|compareTo) .*");
    }

    private boolean written(ApiClass of, String method) {
        return of.members().contains(method)
                || of.parents().stream().map(own::get).anyMatch(parent -> parent != null && written(parent, method));
    }

    private static String words(ApiClass of) {
        return dotted(of.name());
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
