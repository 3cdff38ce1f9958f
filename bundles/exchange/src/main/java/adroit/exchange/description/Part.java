package adroit.exchange.description;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the lines under a heading speak of. */
enum Part {
    PURPOSE("definition( of (series|classification))?|scope|job characteristics|summary|(position |job )?summary"
            + "|general (statement|description)( of duties)?|purpose( of (the )?position)?"),
    DUTIES(
            "typical (tasks|duties)|job description|(typical )?examples? of (duties|work|typical tasks)|duties( and responsibilities)?"
                    + "|essential (duties|functions)( and responsibilities)?|(major|principal|key) duties|responsibilities"),
    LEVELS("(definitions?|descriptions?) of (the )?levels?"),
    QUALIFICATIONS(
            "minimum (qualifications?|requirements?)|(education|experience|education and experience|additional|special|training) requirements?"
                    + "|(required )?qualifications|requirements|education|experience|education and experience|entry into series"),
    LICENSE("((driver|drivers|driver’s|driver's) )?licen[sc]es?( and certificat(es|ions))?( requirements?)?"
            + "|(credential|certificat(e|ion)|licensure) requirements?|certificat(es|ions)"),
    KNOWLEDGE(
            "knowledges?,?( skills,?)?( and| or|,)? ?(skills,? and )?(ability|abilities|ablilites|abililities)( requirements)?"
                    + "|knowledges?( requirements| required)?|abilities|skills|(required )?core competencies"),
    OTHER(
            "special (personal|physical|characteristics?|physical and personal) ?(characteristics?|requirements?|qualifications?)?"
                    + "|special characteristics?|drug testing requirements?|felony disqualification|(age|minimum age|citizenship|citizen) ?(limitation|requirements?)?"
                    + "|peace officer standards|background investigation( information)?|working conditions|physical (demands|requirements)"),
    LEFT_OUT(
            "class history|factors affecting positions? allocations?|alternate range criteria|additional desirable (qualifications?|characteristics?)"
                    + "|desirable qualifications?|distinguishing characteristics|salary|pay|classification history");

    private static final Pattern TAIL = Pattern.compile("( for)?[:*.]*$");

    private final Pattern heading;

    Part(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** The part that a line begins as its heading; empty where it is none. */
    static Optional<Part> headedBy(String line) {
        if (line.length() > 60) {
            return Optional.empty();
        }
        String plain = TAIL.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
        for (Part part : values()) {
            if (part.heading.matcher(plain).matches()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
