package adroit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void readsBundlesInOrderAndPassesOverTheRest() throws IOException {
        Feature feature = read("""
                {"feature-resource-version": "1.0", "id": "g:city:1",
                 "extensions": {"a": {"kind": "optional", "json": [1, {"id": "not:this:one"}]}},
                 "bundles": [{"id": "g:first:1.0", "start-level": 3}, {"hash": "x", "id": "g:second:2.0"}]}""");
        assertThat(feature.id()).isEqualTo("g:city:1");
        assertThat(feature.isOffered()).isFalse();
        assertThat(feature.bundles())
                .extracting(Feature.Entry::fileName, Feature.Entry::startLevel)
                .containsExactly(Tuple.tuple("first-1.0.jar", 3), Tuple.tuple("second-2.0.jar", 5));
    }

    @Test
    void aDisciplineIsOfferedNotStarted() throws IOException {
        assertThat(read("{\"id\": \"g:gis:1\", \"categories\": [\"discipline\"], \"bundles\": []}")
                        .isOffered())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoFeatureNamingFileAndPlace() {
        assertThatThrownBy(() -> read("{\"id\": \"g:a:1\",\n \"bundles\": [{\"id\": }]}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("some.json")
                .hasMessageContaining("line: 2");
        assertThatThrownBy(() -> read("{\"bundles\": []}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no id");
        assertThatThrownBy(() -> read("{\"id\": \"g:a:1\", \"bundles\": [{\"id\": \"just-a-name\"}]}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("just-a-name");
        assertThatThrownBy(() -> read("{\"id\": \"g:a:1\", \"bundles\": [{\"id\": \"g:a:1\", \"start-level\": 0}]}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("start level 0");
    }

    private Feature read(String json) throws IOException {
        return Feature.read(Files.writeString(folder.resolve("some.json"), json));
    }
}
