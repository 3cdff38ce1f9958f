package adroit.exchange.catalog;

import adroit.exchange.problem.RefusedFile;
import adroit.exchange.yaml.Element;
import adroit.exchange.yaml.Fields;
import adroit.exchange.yaml.Findings;
import adroit.exchange.yaml.YamlDocument;
import java.util.regex.Pattern;

/**
 * What a discipline says of itself in {@code discipline.yaml}.
 *
 * @param id {@code [a-z][a-z0-9-]{1,30}}
 * @param version three numbers with dots, and a qualifier if wanted: the version of its bundle
 * @param keeper title of the department that keeps it
 */
public record DisciplineFile(String id, String title, String version, String keeper, String summary) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}([.-][0-9A-Za-z_-]{1,60})?");

    /**
     * Reads the file.
     *
     * @param place how people are to find the file, such as {@code gis.jar!/discipline.yaml}
     * @throws RefusedFile with every problem
     */
    public static DisciplineFile read(String place, byte[] yaml) {
        Findings findings = new Findings(place);
        Fields fields = YamlDocument.root(yaml, findings).fields();
        DisciplineFile read = new DisciplineFile(
                disciplineId(fields, "id"),
                fields.text("title"),
                version(fields),
                fields.text("keeper"),
                fields.text("summary"));
        fields.finish();
        findings.throwIfAny();
        return read;
    }

    static String disciplineId(Fields fields, String name) {
        String id = fields.text(name);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            place(fields, name)
                    .problem(
                            "id",
                            "\"" + id + "\" is not the id of a discipline.",
                            "Use 2 to 31 lower-case letters, digits and hyphens, beginning with a letter.");
        }
        return id;
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            place(fields, "version").problem("version", "\"" + version + "\" is not a version.", "Write it as 1.4.0.");
        }
        return version;
    }

    private static Element place(Fields fields, String name) {
        return fields.find(name).orElse(fields.owner());
    }
}
