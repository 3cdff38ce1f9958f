package adroit.index;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.search.Hit;
import adroit.search.SearchAnswer;
import adroit.search.SearchAnswer.Nearness;
import adroit.search.SearchKind;
import adroit.search.SearchQuery;
import adroit.search.SearchQuery.Matching;
import adroit.search.SearchSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by which words, and in which order. */
@SuppressWarnings("NullAway.Init") // filled by JUnit
class LuceneIndexTest {
    @TempDir
    Path folder;

    private Library library;
    private LuceneIndex index;

    @BeforeEach
    void readIn() {
        library = new Library(folder);
        library.inService(library.field("Geodatabase design"));
        library.bureau("1");
        index = new LuceneIndex(folder.resolve("index"), library.sources());
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
    }

    private SearchAnswer find(String words) {
        return index.find(SearchQuery.of(words));
    }

    private List<String> titles(String words) {
        return find(words).hits().stream().map(Hit::title).toList();
    }

    @Test
    void aTitleComesBeforeAText() {
        assertThat(titles("geodatabases")).containsExactly("Geodatabase design", "Software Developers");
        assertThat(find("geodatabases").total()).isEqualTo(2);
    }

    @Test
    void aWordIsFoundByItsBeginningAndInWhateverCaseNumberAndAccent() {
        assertThat(titles("SURV")).containsExactly("Surveyors");
        assertThat(titles("surveyor")).containsExactly("Surveyors");
        assertThat(titles("emigre font")).containsExactly("Émigré fonts");
        assertThat(titles("boundaries parc")).containsExactly("Stake the boundary of a parcel");
    }

    @Test
    void anOtherTitleIsSaidWithTheHit() {
        Hit hit = find("party chief").hits().get(0);
        assertThat(hit.title()).isEqualTo("Surveyors");
        assertThat(hit.also()).isEqualTo("Party Chief");
        assertThat(hit.code()).isEqualTo("17-1022.00");
        assertThat(find("surveyors").hits().get(0).also()).isNull();
    }

    @Test
    void aCodeIsFoundWholeOrByItsBeginning() {
        assertThat(titles("15-1252.00")).first().isEqualTo("Software Developers");
        assertThat(titles("17-10")).containsExactly("Surveyors");
    }

    @Test
    void namesWithSignsStayApart() {
        assertThat(titles("c++")).containsExactly("C++");
        assertThat(titles("C")).first().isEqualTo("C");
    }

    @Test
    void aSlipThatAPublisherMadeAsWellDoesNotHideTheWordThatWasMeant() {
        library.guild(20);
        index.refresh();

        assertThat(titles("enginer")).containsExactly("Enginer of roads");
        assertThat(find("enginer").nearness()).isEqualTo(Nearness.EVERY_WORD);
        assertThat(find("enginer").meant()).isEqualTo("engineer");
        assertThat(find("engineer").meant()).isNull();
        assertThat(find("surv").meant()).as("the beginning of a word").isNull();
    }

    @Test
    void aRareNameStandsWhereWhatIsWrittenAlikeIsHardlyLessRare() {
        library.guild(19);
        index.refresh();

        assertThat(find("enginer").meant()).isNull();
    }

    @Test
    void whatIsWrittenAlikeIsFoundAndTheWordThatWasMeantIsNamed() {
        SearchAnswer answer = find("geodatbase desgin");
        assertThat(answer.hits()).extracting(Hit::title).containsExactly("Geodatabase design");
        assertThat(answer.nearness()).isEqualTo(Nearness.WRITTEN_ALIKE);
        assertThat(answer.meant()).isEqualTo("geodatabase design");
        assertThat(find("geodatabase design").meant()).isNull();
    }

    @Test
    void whereNothingHoldsEveryWordSomeOfThemAreEnough() {
        SearchAnswer answer = find("parcel unicorn");
        assertThat(answer.nearness()).isEqualTo(Nearness.SOME_WORDS);
        assertThat(answer.hits())
                .extracting(Hit::title)
                .containsExactlyInAnyOrder("Maintain the parcel fabric", "Stake the boundary of a parcel");
        assertThat(find("unicorn").hits()).isEmpty();
    }

    @Test
    void countsStandForWhatTheOtherChoiceLeaves() {
        SearchAnswer all = find("parcel");
        assertThat(all.byKind()).containsOnlyKeys(SearchKind.TASK, SearchKind.DUTY);
        SearchAnswer tasks =
                index.find(new SearchQuery("parcel", Set.of(), Set.of(SearchKind.TASK), Matching.EVERY_WORD, 0, 20));
        assertThat(tasks.total()).isEqualTo(1);
        assertThat(tasks.byKind()).isEqualTo(all.byKind());
        assertThat(tasks.bySource().keySet()).extracting(SearchSource::key).containsExactly("framework:table-1");
        SearchAnswer own =
                index.find(new SearchQuery("parcel", Set.of("field:gis"), Set.of(), Matching.EVERY_WORD, 0, 20));
        assertThat(own.hits()).extracting(Hit::title).containsExactly("Maintain the parcel fabric");
        assertThat(own.bySource()).isEqualTo(all.bySource());
    }

    @Test
    void aTitleIsMatchedWithOccupationsThatComeNear() {
        SearchAnswer near =
                index.find(SearchQuery.near("Senior Land Surveyer II", "framework:table-1", SearchKind.OCCUPATION, 3));
        assertThat(near.hits()).first().extracting(Hit::title).isEqualTo("Surveyors");
        assertThat(near.hits()).extracting(Hit::kind).containsOnly(SearchKind.OCCUPATION);
    }

    @Test
    void pagesFollowEachOther() {
        List<String> both = titles("parcel");
        SearchAnswer second = index.find(new SearchQuery("parcel", Set.of(), Set.of(), Matching.EVERY_WORD, 1, 1));
        assertThat(second.hits()).extracting(Hit::title).containsExactly(both.get(1));
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void theCitysOwnComesFirstAmongWhatIsAsNear() {
        assertThat(find("parcel").hits())
                .first()
                .extracting(h -> h.source().key())
                .isEqualTo("field:gis");
    }

    @Test
    void frameworksAndFieldsAreFoundByTheirTitles() {
        assertThat(find("works of the bureau").hits())
                .first()
                .extracting(Hit::kind)
                .isEqualTo(SearchKind.FRAMEWORK);
        assertThat(find("geographic").hits()).first().extracting(Hit::kind).isEqualTo(SearchKind.FIELD);
    }

    @Test
    void whatIsOutOfUseSaysSo() {
        assertThat(find("arcmap").hits())
                .singleElement()
                .extracting(Hit::retired)
                .isEqualTo(true);
        assertThat(find("emigre").hits())
                .singleElement()
                .extracting(Hit::retired)
                .isEqualTo(true);
        assertThat(find("arcgis").hits())
                .singleElement()
                .extracting(Hit::retired)
                .isEqualTo(false);
    }

    @Test
    void signsAreNoCommands() {
        assertThat(titles("title:* AND \"parcel~2^9 (")).isNotNull();
        assertThat(find("***").hits()).isEmpty();
        assertThat(find("\u0000 \uD800").hits()).isEmpty();
        assertThat(find("").total()).isZero();
        assertThat(titles("surveyors " + "x".repeat(5_000))).containsExactly("Surveyors");
    }

    @Test
    void smallWordsNeedNotBeThere() {
        assertThat(titles("the design of a geodatabase")).containsExactly("Geodatabase design");
    }
}
