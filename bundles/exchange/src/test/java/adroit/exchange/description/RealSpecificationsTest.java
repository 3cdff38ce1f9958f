package adroit.exchange.description;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.description.Qualification.Kind;
import adroit.testing.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public class specifications of the State of California: what is found in all of them, and what was checked by hand in some. */
class RealSpecificationsTest {
    private static final String FOLDER = "ca_class_specs/text/";

    private static Specification read(Path file) {
        try {
            return SpecificationFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsTitlesDutiesAndRequirementsInNearlyAll() throws IOException {
        List<ClassSpecification> classes = new ArrayList<>();
        Path folder =
                Objects.requireNonNull(SharedData.file(FOLDER + "1123.txt").getParent());
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().map(RealSpecificationsTest::read).forEach(s -> classes.addAll(s.classes()));
        }
        List<ClassSpecification> living =
                classes.stream().filter(c -> !c.abolished()).toList();

        assertThat(living).hasSizeGreaterThan(1_500).allMatch(c -> !c.title().isBlank());
        assertThat(share(living, c -> c.code() != null)).isGreaterThan(0.998);
        assertThat(share(living, c -> !c.purpose().isBlank())).isGreaterThan(0.98);
        assertThat(share(living, c -> !c.duties().isEmpty())).isGreaterThan(0.94);
        assertThat(share(living, c -> !c.qualifications().isEmpty())).isGreaterThan(0.98);
        assertThat(share(living, c -> asks(c, Kind.EDUCATION) || asks(c, Kind.EXPERIENCE) || asks(c, Kind.LICENSE)))
                .isGreaterThan(0.92);
        assertThat(share(living, c -> asks(c, Kind.KNOWLEDGE))).isGreaterThan(0.85);
    }

    private static double share(List<ClassSpecification> of, Predicate<ClassSpecification> test) {
        return (double) of.stream().filter(test).count() / of.size();
    }

    private static boolean asks(ClassSpecification specification, Kind kind) {
        return specification.qualifications().stream().anyMatch(q -> q.kind() == kind);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0011|1|Branch Chief, California Department of Food and Agriculture|true|EDUCATION EXPERIENCE LICENSE",
                "0100|1|Principal State Metrologist|true|EXPERIENCE KNOWLEDGE",
                "0193|1|Associate Agricultural Economist|true|EDUCATION EXPERIENCE KNOWLEDGE",
                "0242|3|Agricultural Survey Interviewer I|true|EXPERIENCE KNOWLEDGE OTHER",
                "0381|1|Program Specialist, Pest Management|true|EDUCATION EXPERIENCE KNOWLEDGE",
                "0471|2|Pesticide Use Specialist|true|EDUCATION EXPERIENCE",
                "0561|1|Assistant Chief, Vector Control Section|true|EDUCATION EXPERIENCE KNOWLEDGE",
                "0751|2|Associate Agricultural Biologist|true|EDUCATION EXPERIENCE KNOWLEDGE OTHER",
                "1123|1|Assistant Clerk|true|KNOWLEDGE OTHER",
                "1181|2|Word Processing Technician|true|EXPERIENCE KNOWLEDGE OTHER",
                "1303|4|Personnel Specialist|true|EXPERIENCE KNOWLEDGE",
                "1804|2|Technical Assistant I, Fair Political Practices Commission|true|EXPERIENCE",
                "4660|1|Special Consultant|false|OTHER",
                "5142|1|Associate Personnel Analyst|true|EDUCATION EXPERIENCE KNOWLEDGE",
                "5620|1|Research Program Specialist (Mental Health) II|false|EXPERIENCE KNOWLEDGE",
                "6242|1|Lead Snow Gauger|false|OTHER",
                "6854|1|Commercial Vehicle Inspection Specialist|false|EXPERIENCE LICENSE KNOWLEDGE OTHER",
                "7500|1|Career Executive Assignment (CEA)|false|KNOWLEDGE",
                "8214|1|Chief, Domiciliary Services|true|EDUCATION EXPERIENCE KNOWLEDGE",
                "8280|3|Physical Therapist I|false|KNOWLEDGE OTHER",
                "9650|1|Correctional Captain|false|"
            })
    void agreesWithWhatAReaderFinds(String file, int classes, String first, boolean duties, String kinds) {
        Specification specification = read(SharedData.file(FOLDER + file + ".txt"));

        assertThat(specification.classes()).hasSize(classes);
        ClassSpecification one = specification.classes().get(0);
        assertThat(one.title()).isEqualTo(first);
        assertThat(one.duties().isEmpty()).isEqualTo(!duties);
        for (String kind : kinds == null ? new String[0] : kinds.split(" ")) {
            assertThat(asks(one, Kind.valueOf(kind))).as(kind).isTrue();
        }
    }

    @Test
    void knowsWhatIsAbolished() {
        assertThat(read(SharedData.file(FOLDER + "1804.txt")).classes())
                .extracting(ClassSpecification::abolished)
                .containsExactly(true, false);
        assertThat(read(SharedData.file(FOLDER + "9650.txt")).classes())
                .extracting(ClassSpecification::abolished)
                .containsExactly(true);
    }
}
