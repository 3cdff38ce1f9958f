package adroit.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.FrameworkDraft.Entry;
import adroit.framework.ItemKind;
import adroit.framework.ItemRelation;
import adroit.framework.RelationType;
import adroit.identity.Actor;
import adroit.identity.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing a part of a reference framework and proposing it to a catalog, page by page. */
class DrawPagesTest {
    private final Village village;
    private final Browser keeper;

    DrawPagesTest(@TempDir Path home) {
        village = new Village(home);
        keeper = village.as(Role.TREND_KEEPER);
    }

    @AfterEach
    void close() throws Exception {
        village.close();
    }

    private void framework() {
        FrameworkDraft draft = new FrameworkDraft();
        Entry planner = draft.add("o-1", ItemKind.OCCUPATION, "Map makers").orElseThrow();
        Entry bees = draft.add("k-1", ItemKind.SKILL, "Beekeeping").orElseThrow();
        Entry survey = draft.add("k-2", ItemKind.SKILL, "Reading <land>").orElseThrow();
        Entry pen = draft.add("t-1", ItemKind.TOOL, "Pen").orElseThrow();
        planner.relate(ItemRelation.to(RelationType.NEEDS, survey.number()));
        planner.relate(ItemRelation.to(RelationType.USES, pen.number()));
        assertThat(bees.number()).isPositive();
        FrameworkDetails details = new FrameworkDetails("case", "A Guild", "Works", "9.1", "en", null, null);
        village.frameworks.frameworks().keep(Actor.OWNER, details, draft, List.of());
    }

    @Test
    void thePartOfAnOccupationIsProposedToTheCatalog() {
        assertThat(keeper.get("/draw/maps").body()).contains("No reference framework was brought in yet");
        framework();
        assertThat(keeper.get("/catalogs/maps").body()).contains("href=\"/draw/maps\"");
        String all = keeper.get("/draw/maps?framework=case-9-1").body();
        assertThat(all).contains("Beekeeping", "Map makers");
        Matcher part = Pattern.compile("href=\"(/draw/maps\\?framework=case-9-1&amp;below=\\d+)\"")
                .matcher(all);
        assertThat(part.find()).isTrue();
        String page = keeper.get(part.group(1).replace("&amp;", "&")).body();
        assertThat(page)
                .contains("What “Map makers” has to do with", "Reading &lt;land&gt;", "has this title already")
                .doesNotContain("Beekeeping");

        HttpResponse<String> made = send("below=1&note=From+the+guild.&" + pick(page, "Reading"));

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(keeper.get(made.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("From the guild.", "Reading &lt;land&gt;", "says nothing of its levels yet");
    }

    @Test
    void saysWhyNothingIsProposed() {
        framework();
        assertThat(send("note=Nothing.&q=bee").body()).contains("Choose what is to be proposed.", "Beekeeping");
        String page = keeper.get("/draw/maps?framework=case-9-1&q=bee").body();
        assertThat(send("q=bee&area=none&note=Bees.&" + pick(page, "Beekeeping"))
                        .body())
                .contains("has no area", "checked");
        assertThat(village.as(Role.HR_ANALYST).get("/draw/maps").statusCode()).isEqualTo(404);
    }

    private static String pick(String page, String title) {
        Matcher box = Pattern.compile("name=\"(pick\\.\\d+)\"[^>]*><span><strong>" + title)
                .matcher(page);
        assertThat(box.find()).isTrue();
        return box.group(1) + "=yes";
    }

    private HttpResponse<String> send(String fields) {
        return keeper.post("/draw/maps", "csrf=" + keeper.csrf() + "&framework=case-9-1&" + fields);
    }
}
