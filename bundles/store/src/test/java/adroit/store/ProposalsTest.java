package adroit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adroit.assessment.AssessmentRequest;
import adroit.assessment.Assessments;
import adroit.assessment.Impact;
import adroit.assessment.ImpactPreview;
import adroit.assessment.NoSuchSubject;
import adroit.assessment.RequirementResult;
import adroit.audit.AuditEntry;
import adroit.catalog.Area;
import adroit.catalog.BehavioralAnchor;
import adroit.catalog.Catalog;
import adroit.catalog.EvidenceRule;
import adroit.catalog.ItemStatus;
import adroit.catalog.Migration;
import adroit.catalog.Skill;
import adroit.catalog.SkillCategory;
import adroit.catalog.TestItem;
import adroit.catalog.TestOption;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Merge;
import adroit.catalogchange.Relabelled;
import adroit.catalogchange.SkillChange;
import adroit.edition.ActiveDiscipline;
import adroit.edition.CatalogEdition;
import adroit.edition.Disciplines;
import adroit.edition.ScorerIdentity;
import adroit.evidence.Purpose;
import adroit.framework.FrameworkDetails;
import adroit.framework.FrameworkDraft;
import adroit.framework.Frameworks;
import adroit.framework.ItemKind;
import adroit.gap.Standing;
import adroit.identity.Actor;
import adroit.identity.NotPermitted;
import adroit.identity.Role;
import adroit.jobanalysis.JobAnalyses;
import adroit.jobanalysis.JobAnalysis;
import adroit.jobanalysis.PositionDescription;
import adroit.jobanalysis.RatedTask;
import adroit.jobanalysis.Renewal;
import adroit.organization.Department;
import adroit.organization.Employment;
import adroit.proposal.Comparison;
import adroit.proposal.Currency;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.proposal.ProposalRefused;
import adroit.proposal.ProposalState;
import adroit.proposal.Proposals;
import adroit.proposal.SecondPerson;
import adroit.proposal.Step;
import adroit.scoring.DecidingChannel;
import adroit.scoring.Reason;
import adroit.scoring.Score;
import adroit.work.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalog that its keepers change, with a second person, a day, and what it means for people. */
@SuppressWarnings("NullAway.Init") // filled before each test
class ProposalsTest extends OnBothEngines {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Actor CLEO = actor("a-1", "Cleo", Role.TREND_KEEPER, "IT");
    private static final Actor DEE = actor("a-2", "Dee", Role.TREND_KEEPER, "IT");
    private static final Actor LEAD = actor("a-3", "Eve", Role.DEPARTMENT_LEAD, "IT");
    private static final Actor OTHER_LEAD = actor("a-4", "Fay", Role.DEPARTMENT_LEAD, "Fire");
    private static final Actor OTHER_KEEPER = actor("a-5", "Gus", Role.TREND_KEEPER, "Fire");
    private static final Actor HR = actor("a-6", "Hal", Role.HR_ANALYST, null);
    private static final Actor ADMINISTRATOR = actor("a-7", "Ida", Role.ADMINISTRATOR, null);

    private final List<String> people = new ArrayList<>();
    private final Map<String, String> departments = new HashMap<>();
    private final Days days = new Days();
    private Disciplines disciplines;
    private Proposals proposals;
    private SecondPerson second;
    private Renewal renewal;

    /** A clock that a test moves on. */
    private static final class Days extends Clock {
        private LocalDate day = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void city() {
        disciplines = new Disciplines();
        disciplines.activate(field(CatalogEdition.of(catalog("1", skill("map-design", "Map design", false)))));
        begin();
        act(session -> session.editions().save(inForce()));
    }

    private void begin() {
        second = new SecondPerson(store, days);
        renewal = new Renewal(store, disciplines, days, Renewal.USUAL);
        proposals = new Proposals(store, disciplines, new ImpactPreview(store, days), renewal, days);
        proposals.publishThrough((actor, edition, expected) -> {
            if (!inForce().id().equals(expected)) {
                throw new ProposalRefused("MOVED_ON", "no");
            }
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
        });
    }

    @Test
    void aSecondPersonApprovesAndThenItIsInForce() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(made.state()).isEqualTo(ProposalState.OPEN);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), null)))
                .isEqualTo("NOT_APPROVED");
        assertThat(refusal(() -> proposals.approve(CLEO, "gis", made.id(), "", null)))
                .isEqualTo("SECOND_PERSON");
        proposals.approve(DEE, "gis", made.id(), "Right.", null);
        Proposal done = proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(done.state()).isEqualTo(ProposalState.PUBLISHED);
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Cartography");
        assertThat(done.published()).contains(inForce().id());
        assertThat(proposals.compare(CLEO, done).diff().changes())
                .extracting(ChangeWords::sentence)
                .contains("The skill “Map design” is now called “Cartography”.");
        assertThat(listed(session -> session.audit().before(Long.MAX_VALUE, 10)))
                .extracting(AuditEntry::event)
                .extracting(e -> e.act() + " " + e.subject())
                .contains("proposal.make gis/" + made.id(), "proposal.approve gis/" + made.id());
    }

    @Test
    void skillsAndToolsOfAFrameworkAreDrawnInAndPublishedOnceTheirLevelsAreWritten() {
        String framework = sky();
        assertThatThrownBy(() -> proposals.draw(CLEO, "gis", framework, List.of("o-1", "s-9"), "nowhere", "Sky."))
                .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.problems())
                        .anyMatch(p -> p.contains("“Sky reader” is not drawn in"))
                        .anyMatch(p -> p.contains("no item “s-9”"))
                        .anyMatch(p -> p.contains("no area “nowhere”")));
        Proposal made = proposals.draw(CLEO, "gis", framework, List.of("s-1", "s-2", "T.1"), null, "From the sky.");
        Comparison comparison = proposals.compare(CLEO, made);
        Catalog drawn = comparison.to().catalog();
        assertThat(drawn.skills()).extracting(Skill::id).containsExactly("map-design", "reading-the-sky");
        assertThat(drawn.skills().get(1).sources()).containsExactly("framework-table-2024");
        assertThat(drawn.tools()).extracting(t -> t.title()).contains("Radar");
        assertThat(comparison.problems()).singleElement().asString().contains("Reading the sky", "levels 1, 3 and 5");
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", null)))
                .isEqualTo("EDITION_REFUSED");
        Catalog written = new SkillChange(
                        "reading-the-sky",
                        "Reading the sky",
                        drawn.skills().get(1).area(),
                        "Tells the weather from clouds.",
                        Map.of(1, "Names clouds.", 3, "Tells tomorrow.", 5, "Tells the week."),
                        false,
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of())
                .in(drawn, TODAY, drawn.edition());
        proposals.revise(CLEO, "gis", made.id(), written, null, "Levels.", null);
        publish(made);
        assertThat(inForce().catalog().skill("reading-the-sky")).isPresent();
        assertThat(refusal(() -> proposals.draw(CLEO, "gis", framework, List.of("s-1", "s-2"), null, "Again.")))
                .isEqualTo("NOTHING_NEW");
        assertThat(refusal(() -> proposals.draw(CLEO, "gis", "none", List.of(), null, "None.")))
                .isEqualTo("UNKNOWN_FRAMEWORK");
    }

    private String sky() {
        FrameworkDraft draft = new FrameworkDraft();
        draft.findOrAdd("s-1", ItemKind.SKILL, "Reading the sky").text("Tells the weather from clouds.");
        draft.findOrAdd("s-2", ItemKind.SKILL, "map DESIGN");
        draft.findOrAdd("t-1", ItemKind.TECHNOLOGY, "Radar").code("T.1");
        draft.findOrAdd("o-1", ItemKind.OCCUPATION, "Sky reader");
        return new Frameworks(store, days)
                .keep(CLEO, new FrameworkDetails("table", "A guild", "Sky", "2024", "en", null, null), draft, List.of())
                .framework()
                .id();
    }

    @Test
    void leadsOfTheKeeperAndHrApproveAndStrangersSeeNothing() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(proposals.visible(LEAD, "gis")).hasSize(1);
        assertThat(proposals.visible(HR, "gis")).hasSize(1);
        for (Actor stranger : List.of(OTHER_LEAD, OTHER_KEEPER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> proposals.visible(stranger, "gis")).isInstanceOf(NoSuchSubject.class);
            assertThatThrownBy(() -> proposals.approve(stranger, "gis", made.id(), "", null))
                    .isInstanceOf(NoSuchSubject.class);
        }
        assertThatThrownBy(() -> proposals.propose(LEAD, "gis", renamed("2", "Other"), null, "Why"))
                .isInstanceOf(NotPermitted.class);
        assertThat(proposals.approve(LEAD, "gis", made.id(), "", null).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void theSecondPersonCanBeSwitchedOffWhichStaysWritten() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThatThrownBy(() -> second.ask(CLEO, false, "We are two.")).isInstanceOf(NotPermitted.class);
        second.ask(ADMINISTRATOR, false, "We are two.");
        assertThat(second.isAsked()).isFalse();
        assertThat(second.history())
                .extracting(e -> e.author() + ": " + e.text())
                .containsExactly("Ida: We are two.");
        assertThat(proposals.publish(CLEO, "gis", made.id(), null).state()).isEqualTo(ProposalState.PUBLISHED);
    }

    @Test
    void whatIsSentBackIsRevisedAndApprovedAgain() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.sendBack(DEE, "gis", made.id(), "Say mapping.");
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", null)))
                .isEqualTo("STATE");
        Proposal revised =
                proposals.revise(CLEO, "gis", made.id(), renamed("2", "Mapping"), null, "Says mapping.", null);
        assertThat(revised.state()).isEqualTo(ProposalState.OPEN);
        proposals.approve(DEE, "gis", made.id(), "", null);
        proposals.publish(DEE, "gis", made.id(), null);
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Mapping");
    }

    @Test
    void refusesToDeleteASkillAndSaysWhatToDoInstead() {
        assertThatThrownBy(() -> propose(CLEO, catalog("2", skill("drafting", "Drafting", false))))
                .isInstanceOf(ProposalRefused.class)
                .hasMessageContaining("The skill “map-design” is missing.")
                .hasMessageContaining("keep it, retired");
        assertThatThrownBy(() -> propose(CLEO, renamed("1", "Cartography"))).hasMessageContaining("such as “2”");
        assertThatThrownBy(() -> propose(CLEO, inForce().catalog())).hasMessageContaining("Nothing differs");
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondSeesWhatConflictsAndNothingIsLost() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Catalog mine = Relabelled.of(
                renamed("2b", "Mapping"),
                "2b",
                TODAY,
                List.of(skill("map-design", "Mapping", false), skill("gnss", "GNSS", false)));
        Proposal other = proposals.propose(DEE, "gis", mine, base, "Two changes");
        publish(first);
        Comparison comparison = proposals.compare(DEE, other);
        assertThat(comparison.conflicts())
                .extracting(Conflict::place, Conflict::base, Conflict::theirs, Conflict::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "skill/map-design/title", "Map design", "Cartography", "Mapping"));
        assertThat(refusal(() -> proposals.approve(CLEO, "gis", other.id(), "", null)))
                .isEqualTo("CONFLICT");
        assertThatThrownBy(() -> proposals.approve(CLEO, "gis", other.id(), "", null))
                .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("has changed the skill “", "”, its title, too.")
                        .doesNotContain("skill/map-design"));
        proposals.decide(DEE, "gis", other.id(), Map.of("skill/map-design/title", Merge.Side.THEIRS));
        publish(other);
        assertThat(inForce().catalog().skills()).extracting(Skill::title).containsExactly("Cartography", "GNSS");
    }

    @Test
    void changesInDifferentPlacesComeTogetherByThemselves() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Proposal other = proposals.propose(
                DEE,
                "gis",
                catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false)),
                base,
                "One more");
        publish(first);
        assertThat(proposals.compare(DEE, other).merged()).isTrue();
        publish(other);
        assertThat(inForce().catalog().skills()).extracting(Skill::title).containsExactly("Cartography", "GNSS");
        assertThat(inForce().catalog().edition()).isEqualTo("3");
    }

    @Test
    void theProductPublishesOnTheDayOnceAlsoAfterARestart() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(2), null)))
                .isEqualTo("NOT_APPROVED");
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY, null)))
                .isEqualTo("DAY_PAST");
        proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(2), null);
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("1");
        restart();
        begin();
        days.day = TODAY.plusDays(3);
        proposals.publishDue();
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("2");
        Proposal done = proposals.find(CLEO, "gis", made.id());
        assertThat(done.history())
                .extracting(e -> e.step().key() + " " + e.author())
                .containsExactly("proposed Cleo", "approved Dee", "scheduled Cleo", "published The product");
    }

    @Test
    void whatWasSwitchedBeforeTheProcessEndedIsNotPublishedOnceMore() {
        String base = inForce().id();
        Proposal first = propose(CLEO, renamed("2", "Cartography"));
        Catalog more = catalog("2", skill("map-design", "Map design", false), skill("gnss", "GNSS", false));
        Proposal merged = proposals.propose(DEE, "gis", more, base, "One more");
        publish(first);
        proposals.approve(CLEO, "gis", merged.id(), "", null);
        proposals.schedule(CLEO, "gis", merged.id(), TODAY.plusDays(1), null);
        days.day = TODAY.plusDays(1);
        proposals.publishThrough((actor, edition, expected) -> {
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
            throw new IllegalStateException("the process ends here");
        });
        assertThatThrownBy(() -> proposals.publishDue()).hasMessage("the process ends here");
        String switched = inForce().id();
        restart();
        begin();
        List<String> again = new ArrayList<>();
        proposals.publishThrough((actor, edition, expected) -> again.add(edition.id()));
        proposals.publishDue();
        proposals.publishDue();
        assertThat(again).isEmpty();
        assertThat(inForce().id()).isEqualTo(switched);
        Proposal done = proposals.find(CLEO, "gis", merged.id());
        assertThat(done.published()).contains(switched);
        assertThat(done.history()).filteredOn(e -> e.step() == Step.PUBLISHED).hasSize(1);
    }

    @Test
    void ofTwoWhoPublishAtTheSameTimeTheEventStandsThereOnce() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.approve(DEE, "gis", made.id(), "", null);
        Proposals others = proposals;
        proposals.publishThrough((actor, edition, expected) -> {
            act(session -> session.editions().save(edition));
            disciplines.activate(field(edition));
            others.publish(DEE, "gis", made.id(), null);
        });
        Proposal done = proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(done.history()).filteredOn(e -> e.step() == Step.PUBLISHED).hasSize(1);
        assertThat(proposals.find(CLEO, "gis", made.id()).history()).isEqualTo(done.history());
    }

    @Test
    void approvesOnlyWhatWasLookedAtAndRevisesOnlyWhatWasSeen() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        String looked = proposals.compare(DEE, made).to().id();
        proposals.revise(CLEO, "gis", made.id(), renamed("2", "Mapping"), null, "Says mapping.", made.edition());
        assertThat(refusal(() -> proposals.approve(DEE, "gis", made.id(), "", looked)))
                .isEqualTo("MOVED_ON");
        assertThat(refusal(() -> proposals.revise(
                        CLEO, "gis", made.id(), renamed("2", "Maps"), null, "Says maps.", made.edition())))
                .isEqualTo("MOVED_ON");
        Proposal now = proposals.find(DEE, "gis", made.id());
        String looks = proposals.compare(DEE, now).to().id();
        assertThat(proposals.approve(DEE, "gis", made.id(), "", looks).isApproved())
                .isTrue();
        assertThat(refusal(() -> proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(1), looked)))
                .isEqualTo("MOVED_ON");
    }

    @Test
    void whatNobodyApprovedIsHeldWhereASecondPersonIsAskedAgain() {
        second.ask(ADMINISTRATOR, false, "We are two.");
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.schedule(CLEO, "gis", made.id(), TODAY.plusDays(1), null);
        second.ask(ADMINISTRATOR, true, "We are three.");
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        assertThat(inForce().catalog().edition()).isEqualTo("1");
        assertThat(proposals.find(CLEO, "gis", made.id()).state()).isEqualTo(ProposalState.OPEN);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), null)))
                .isEqualTo("NOT_APPROVED");
        proposals.approve(DEE, "gis", made.id(), "", null);
        proposals.publish(CLEO, "gis", made.id(), null);
        assertThat(inForce().catalog().edition()).isEqualTo("2");
    }

    @Test
    void whatMakesNoCatalogWithAnotherEditionIsHeldAndHoldsUpNothingElse() {
        publish(propose(CLEO, asking("2", "b", "b", "d")));
        Proposal waiting = propose(CLEO, asking("3", "d", "b", "d"));
        proposals.approve(DEE, "gis", waiting.id(), "", null);
        proposals.schedule(CLEO, "gis", waiting.id(), TODAY.plusDays(1), null);
        Proposal base = propose(DEE, asking("4", "b", "b", "c"));
        publish(base);
        Comparison comparison = proposals.compare(CLEO, proposals.find(CLEO, "gis", waiting.id()));
        assertThat(comparison.problems().get(0)).contains("it makes no catalog", "Revise it");
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        Proposal held = proposals.find(CLEO, "gis", waiting.id());
        assertThat(held.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(held.history().get(held.history().size() - 1).text()).contains("it makes no catalog");
        assertThat(refusal(() -> proposals.decide(CLEO, "gis", waiting.id(), Map.of())))
                .isEqualTo("EDITION_REFUSED");
    }

    private static Catalog asking(String edition, String key, String... options) {
        Catalog plain = catalog(edition, skill("map-design", "Map design", false));
        TestItem item = new TestItem(
                "north",
                "map-design",
                null,
                2,
                ItemStatus.DRAFT,
                "Where is north?",
                Arrays.stream(options)
                        .map(o -> new TestOption(o, "Answer " + o))
                        .toList(),
                key,
                null,
                List.of());
        return new Catalog(
                plain.discipline(),
                plain.title(),
                edition,
                TODAY,
                List.of(),
                List.of(),
                plain.areas(),
                List.of(),
                plain.skills(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(item));
    }

    @Test
    void whatConflictsOnItsDayIsHeldWithTheReason() {
        Proposal waiting = propose(CLEO, renamed("2", "Cartography"));
        Proposal quick = propose(DEE, renamed("3", "Mapping"));
        proposals.approve(DEE, "gis", waiting.id(), "", null);
        proposals.schedule(CLEO, "gis", waiting.id(), TODAY.plusDays(1), null);
        proposals.approve(CLEO, "gis", quick.id(), "", null);
        proposals.publish(CLEO, "gis", quick.id(), null);
        days.day = TODAY.plusDays(1);
        proposals.publishDue();
        Proposal held = proposals.find(CLEO, "gis", waiting.id());
        assertThat(held.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(held.history().get(held.history().size() - 1).text()).contains("the skill “Map design”, its title");
        assertThat(inForce().catalog().skills().get(0).title()).isEqualTo("Mapping");
    }

    @Test
    void aFormerEditionComesBackAsAProposalAndWhatCameSinceStaysRetired() {
        String first = inForce().id();
        publish(propose(CLEO, renamed("2", "Cartography")));
        publish(proposals.restore(CLEO, "gis", first, "It was better."));
        assertThat(inForce().id()).isEqualTo(first);
        publish(propose(CLEO, catalog("4", skill("map-design", "Map design", false), skill("gnss", "GNSS", false))));
        Proposal back = proposals.restore(CLEO, "gis", first, "Not needed.");
        publish(back);
        assertThat(inForce().catalog().skills())
                .extracting(s -> s.id() + " " + s.retired())
                .containsExactly("map-design false", "gnss true");
    }

    @Test
    void refusesToPublishAnotherEditionThanTheOneLookedAt() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        proposals.approve(DEE, "gis", made.id(), "", null);
        assertThat(refusal(() -> proposals.publish(CLEO, "gis", made.id(), "ab".repeat(32))))
                .isEqualTo("MOVED_ON");
    }

    @Test
    void whatWasPreviewedIsWhatHappensInEveryNumber() {
        staff("Planning", 2, 3, 3, 4, 4, 5, 5);
        staff("Utilities", 1, 3, 3, 5, 5, 5);
        staff("Fire", 3, 3, 4);
        staff("Police", 3, 5);
        Skill moved = new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(new BehavioralAnchor(2, "Draws one")),
                false,
                null,
                List.of(),
                TODAY,
                List.of(new Migration("map-design", TODAY, EvidenceRule.FLAGGED, Map.of(2, 3, 3, 2, 4, 3, 5, 4))));
        Skill gone = skill("drafting", "Drafting", true);
        publish(propose(
                CLEO, catalog("2", skill("map-design", "Map design", false), skill("drafting", "Drafting", false))));
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysis()))).isEmpty();
        Proposal made = propose(CLEO, catalog("3", moved, gone));
        ProposalImpact preview = proposals.impact(HR, made);
        assertThat(preview.analysesDue()).isEqualTo(1);
        int dueBefore = renewal.due(HR).size();

        Map<String, RequirementResult> before = assessAll();
        publish(made);
        assertThat(inForce().id()).isEqualTo(preview.edition());
        Map<String, RequirementResult> after = assessAll();

        assertThat(renewal.due(HR).size() - dueBefore).isEqualTo(preview.analysesDue());
        assertThat(preview.people().departments())
                .extracting(Impact.DepartmentImpact::title)
                .containsExactly("Fire", "Planning", "Police", "Utilities");
        assertThat(preview.people().notShown()).isZero();
        assertThat(proposals.impact(CLEO, made).people().total()).isNull();
        assertThat(listed(session -> session.audit().before(Long.MAX_VALUE, 100)))
                .extracting(AuditEntry::event)
                .filteredOn(e -> e.act().equals("proposal.impact"))
                .extracting(e -> e.account() + " " + e.subject())
                .containsExactly(HR.account() + " gis/" + made.id());
        for (Impact.DepartmentImpact each : preview.people().departments()) {
            assertThat(each.counts()).isEqualTo(counted(each.title(), before, after));
        }
        assertThat(Objects.requireNonNull(preview.people().total()).newlyBelow())
                .isPositive();
        assertThat(Objects.requireNonNull(preview.people().total()).newlyMet()).isPositive();
        assertThat(of(after, "p-0").score().reasons()).extracting(Reason::code).contains("evidence.carried");
    }

    @Test
    void anotherEditionMovesNoOldResult() {
        staff("Planning", 2, 3, 3, 4, 4);
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysis()))).isEmpty();
        Assessments assessments = new Assessments(store, disciplines, days);
        String old = assessments.assess(Actor.OWNER, request("p-0")).id();
        Skill anew = new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(new Migration("map-design", TODAY, EvidenceRule.REASSESS, Map.of())));
        publish(propose(CLEO, catalog("2", anew, skill("drafting", "Drafting", false))));
        assertThat(assessments.replay(Actor.OWNER, old).orElseThrow().identical())
                .isTrue();
        RequirementResult now = first(assessments, "p-0");
        assertThat(now.score()).isInstanceOf(Score.NotEnoughEvidence.class);
        assertThat(now.score().reasons()).extracting(Reason::code).contains("evidence.reassess");
    }

    @Test
    void evidenceFollowsASkillIntoTheOneThatTookItsPlace() {
        staff("Planning", 2, 3, 3, 4, 4);
        assertThat(new JobAnalyses(store, days).keep(HR, List.of(analysisOf("cartography", "planner"))))
                .isEmpty();
        Skill merged = new Skill(
                "cartography",
                "Cartography",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(
                        new Migration("map-design", null, EvidenceRule.CARRIED, Map.of()),
                        new Migration("drafting", null, EvidenceRule.CARRIED, Map.of())));
        Skill before = new Skill(
                "map-design",
                "Map design",
                "maps",
                SkillCategory.TECHNOLOGY,
                "Designs maps",
                List.of(),
                true,
                "cartography",
                List.of());
        publish(propose(CLEO, catalog("2", merged, before, skill("drafting", "Drafting", false))));
        assertThat(first(new Assessments(store, disciplines, days), "p-1").score())
                .isInstanceOfSatisfying(
                        Score.Scored.class, s -> assertThat(s.level()).isEqualTo(3.0));
    }

    @Test
    void aCatalogThatNobodyLookedAtForAYearIsDueUntilSomebodyAffirmsIt() {
        Currency currency = new Currency(store, disciplines, days);
        assertThat(currency.due(CLEO, TODAY)).isEmpty();
        days.day = TODAY.plusYears(1);
        assertThat(currency.due(CLEO, days.day)).extracting(Currency.Due::title).containsExactly("GIS", "Map design");
        assertThat(currency.due(OTHER_KEEPER, days.day)).isEmpty();
        currency.affirm(CLEO, "gis", "map-design", "Still right.");
        assertThat(currency.due(CLEO, days.day)).extracting(Currency.Due::title).containsExactly("GIS");
        currency.affirm(CLEO, "gis", null, "");
        assertThat(currency.due(CLEO, days.day)).isEmpty();
        assertThat(currency.looked("gis")).isEqualTo(days.day);
        assertThatThrownBy(() -> currency.affirm(OTHER_KEEPER, "gis", null, "")).isInstanceOf(NoSuchSubject.class);
    }

    @Test
    void knowsWhichFieldsHaveSomethingWaiting() {
        Proposal made = propose(CLEO, renamed("2", "Cartography"));
        assertThat(listed(session -> session.proposals().withOpenProposals())).containsExactly("gis");
        publish(made);
        assertThat(listed(session -> session.proposals().withOpenProposals())).isEmpty();
    }

    @Test
    void aRowThatWasChangedPastTheGuardIsFound() {
        propose(CLEO, renamed("2", "Cartography"));
        database.pastTheGuards("catalog_event", "UPDATE catalog_event SET body = 'x'");
        assertThat(store.verify().problems()).anyMatch(p -> p.contains("Catalog event 1"));
    }

    private Proposal propose(Actor actor, Catalog catalog) {
        return proposals.propose(actor, "gis", catalog, null, "Because the field moved.");
    }

    private void publish(Proposal made) {
        Actor reviewer = made.proposer().equals(CLEO.account()) ? DEE : CLEO;
        proposals.approve(reviewer, "gis", made.id(), "", null);
        proposals.publish(reviewer, "gis", made.id(), null);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((ProposalRefused) org.assertj.core.api.Assertions.catchThrowable(work)).code();
    }

    private Impact.Counts counted(
            String department, Map<String, RequirementResult> before, Map<String, RequirementResult> after) {
        int known = 0;
        int higher = 0;
        int lower = 0;
        int below = 0;
        int met = 0;
        for (String person : people) {
            if (!department.equals(departments.get(person))) {
                continue;
            }
            double was = level(of(before, person));
            double is = level(of(after, person));
            known += Double.isNaN(was) && Double.isNaN(is) ? 0 : 1;
            higher += is > was ? 1 : 0;
            lower += is < was ? 1 : 0;
            boolean metBefore = of(before, person).standing() == Standing.MET;
            below += metBefore && of(after, person).standing() == Standing.BELOW ? 1 : 0;
            met += !metBefore && of(after, person).standing() == Standing.MET ? 1 : 0;
        }
        return new Impact.Counts(known, higher, lower, below, met, 0);
    }

    private static RequirementResult of(Map<String, RequirementResult> results, String person) {
        return Objects.requireNonNull(results.get(person));
    }

    private static double level(RequirementResult result) {
        return result.score() instanceof Score.Scored scored ? scored.level() : Double.NaN;
    }

    private Map<String, RequirementResult> assessAll() {
        Assessments assessments = new Assessments(store, disciplines, days);
        Map<String, RequirementResult> results = new HashMap<>();
        people.forEach(person -> results.put(person, first(assessments, person)));
        return results;
    }

    private static RequirementResult first(Assessments assessments, String person) {
        return assessments
                .assess(Actor.OWNER, request(person))
                .result()
                .disciplines()
                .get(0)
                .requirements()
                .get(0);
    }

    private static AssessmentRequest request(String person) {
        return new AssessmentRequest(person, Purpose.WORKFORCE_PLANNING, null, null);
    }

    private void staff(String department, int... levels) {
        for (int level : levels) {
            int number = people.size();
            String person = "p-" + number;
            Employment employment = Sample.employment(person, null, "Sam", "No " + number, "GIS Analyst", department);
            Sample.hire(store, employment);
            Sample.record(store, Sample.rating("c-" + number, person, level));
            people.add(person);
            departments.put(person, department);
        }
    }

    private static JobAnalysis analysis() {
        return analysisOf("map-design", "analyst");
    }

    private static JobAnalysis analysisOf(String skill, String id) {
        return new JobAnalysis(
                new PositionDescription(id, 1, "GIS Analyst", "GIS Analyst", null),
                "gis",
                LocalDate.of(2026, 1, 10),
                "Director",
                LocalDate.of(2026, 1, 20),
                List.of(new RatedTask("t", null, "Maps", List.of(4, 4, 4), List.of(4, 4, 4), null, List.of(skill))),
                List.of(),
                skill.equals("map-design")
                        ? List.of(
                                new Requirement(skill, 3, true, List.of()),
                                new Requirement("drafting", 1, false, List.of()))
                        : List.of(new Requirement(skill, 3, true, List.of())));
    }

    private Catalog renamed(String edition, String title) {
        return catalog(edition, skill("map-design", title, false));
    }

    private static Skill skill(String id, String title, boolean retired) {
        return new Skill(
                id, title, "maps", SkillCategory.TECHNOLOGY, "Designs maps", List.of(), retired, null, List.of());
    }

    private static Catalog catalog(String edition, Skill... skills) {
        return new Catalog(
                "gis",
                "GIS",
                edition,
                TODAY,
                List.of(),
                List.of(),
                List.of(new Area("maps", "Maps")),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private CatalogEdition inForce() {
        return disciplines.find("gis").orElseThrow().edition();
    }

    private static ActiveDiscipline field(CatalogEdition edition) {
        return new ActiveDiscipline(
                "gis",
                "GIS",
                "Maps",
                "1.0.0",
                "IT",
                edition,
                DecidingChannel.usual(),
                new ScorerIdentity("some.gis", "1.0.0", "ab".repeat(32), "0.1.0"));
    }

    private static Actor actor(String account, String name, Role role, @Nullable String department) {
        return new Actor(
                account,
                name,
                Set.of(role),
                null,
                department == null ? null : Department.titled(department).id());
    }
}
