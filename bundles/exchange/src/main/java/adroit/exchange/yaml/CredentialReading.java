package adroit.exchange.yaml;

import adroit.work.CredentialRequirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which credentials a position asks for; the same in catalogs and job analyses. */
public final class CredentialReading {

    private CredentialReading() {}

    /** The credentials of one position, each once. */
    public static List<CredentialRequirement> all(List<Element> elements, KnownIds credentials) {
        List<CredentialRequirement> requirements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            one(element, credentials).ifPresent(requirement -> {
                requirements.add(requirement);
                if (!seen.add(requirement.credential())) {
                    element.problem(
                            "duplicate-requirement",
                            "The credential \"" + requirement.credential() + "\" is required twice.",
                            "Keep one requirement.");
                }
            });
        }
        return requirements;
    }

    private static Optional<CredentialRequirement> one(Element element, KnownIds credentials) {
        int before = element.findings().count();
        Fields fields = element.fields();
        String credential = fields.text("credential");
        fields.find("credential").ifPresent(where -> credentials.check(credential, where));
        boolean atEntry = fields.flag("atEntry", false);
        fields.finish();
        return element.findings().ifNoneSince(before, element, () -> new CredentialRequirement(credential, atEntry));
    }
}
