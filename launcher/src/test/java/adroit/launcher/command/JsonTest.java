package adroit.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void looksUpWhatIsThereAndReadsWhatIsNotAsEmpty() throws Exception {
        Json json = Json.parse("{\"id\":\"gis\",\"n\":3,\"on\":true,\"none\":null,\"items\":[{\"x\":\"1\"},\"two\"]}");
        assertThat(json.text("id")).isEqualTo("gis");
        assertThat(json.number("n")).isEqualTo(3);
        assertThat(json.isTrue("on")).isTrue();
        assertThat(json.items("items")).extracting(Json::text).containsExactly("", "two");
        assertThat(json.items("items").get(0).text("x")).isEqualTo("1");
        assertThat(json.text("none") + json.text("absent") + json.get("absent").text("deep"))
                .isEmpty();
        assertThat(json.has("none")).isFalse();
        assertThat(json.items("id")).isEmpty();
    }

    @Test
    void writesWhatItRead() throws Exception {
        String text = "{\"a\":[1,2.50,true,null,\"\\\"\"],\"b\":{\"c\":\"ü\"}}";
        assertThat(Json.parse(text)).hasToString(text);
    }

    @Test
    void leavesOutWhatHasNoValue() throws Exception {
        assertThat(Json.object("person", "AF1", "position", null, "everyone", true, "roles", List.of("chief")))
                .isEqualTo("{\"person\":\"AF1\",\"everyone\":true,\"roles\":[\"chief\"]}");
    }
}
