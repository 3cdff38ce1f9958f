package adroit.web.proposals;

import adroit.assessment.Impact;
import adroit.catalogchange.Change;
import adroit.catalogchange.ChangeWords;
import adroit.catalogchange.Conflict;
import adroit.catalogchange.Part;
import adroit.catalogchange.Wording;
import adroit.proposal.CatalogEvent;
import adroit.proposal.Comparison;
import adroit.proposal.Proposal;
import adroit.proposal.ProposalImpact;
import adroit.proposal.ProposalState;
import adroit.web.layout.Counts;
import adroit.web.layout.Days;
import adroit.web.layout.FewPeople;
import adroit.web.proposals.ProposalPage.ChangeLine;
import adroit.web.proposals.ProposalPage.ConflictLine;
import adroit.web.proposals.ProposalPage.HistoryLine;
import adroit.web.proposals.ProposalPage.ImpactLine;
import adroit.web.proposals.ProposalPage.ImpactLines;
import adroit.web.proposals.ProposalPage.WordRun;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A proposal as people read it. */
final class ProposalInWords {
    private ProposalInWords() {}

    static String style(ProposalState state) {
        return switch (state) {
            case PUBLISHED, APPROVED, SCHEDULED -> "met";
            case SENT_BACK, WITHDRAWN -> "below";
            case OPEN -> "plain";
        };
    }

    static String by(Proposal proposal) {
        return proposal.author() + ", " + day(proposal.made());
    }

    static List<String> lead(Proposal proposal, Comparison comparison) {
        List<String> lead = new ArrayList<>();
        String from = comparison.from().catalog().edition();
        String to = comparison.to().catalog().edition();
        lead.add("Proposed by " + by(proposal) + ". Edition " + to
                + (proposal.state() == ProposalState.PUBLISHED ? " took the place of " : " would take the place of ")
                + from + ".");
        if (comparison.merged()) {
            lead.add(
                    "Another edition was published since this was begun. What touches other places is in here already.");
        }
        proposal.day().ifPresent(day -> lead.add("It is published on " + Days.of(day) + "."));
        return lead;
    }

    /** @param keys whether the keys of test items may be seen */
    static List<ChangeLine> changes(Comparison comparison, boolean keys) {
        return comparison.diff().changes().stream()
                .map(c -> keys || c.part() != Part.ITEM ? line(c) : hidden(c))
                .toList();
    }

    private static ChangeLine line(Change change) {
        return new ChangeLine(
                ChangeWords.title(change),
                style(change),
                Days.inWords(ChangeWords.sentence(change)),
                change instanceof Change.Reworded reworded
                        ? reworded.words().stream().map(ProposalInWords::run).toList()
                        : List.of(),
                change.part() == Part.SKILL && !(change instanceof Change.Added)
                        ? change.evidence().sentence()
                        : "");
    }

    private static ChangeLine hidden(Change change) {
        return new ChangeLine(ChangeWords.title(change), "plain", "A test item is changed.", List.of(), "");
    }

    private static String style(Change change) {
        return switch (change.evidence()) {
            case REASSESS, STAYS -> "below";
            case FLAGGED -> "near";
            default -> "plain";
        };
    }

    private static WordRun run(Wording wording) {
        return new WordRun(wording.kind().key(), wording.text());
    }

    static List<ConflictLine> conflicts(Comparison comparison, boolean keys) {
        return comparison.conflicts().stream()
                .filter(c -> keys || c.part() != Part.ITEM)
                .map(ProposalInWords::conflict)
                .toList();
    }

    private static ConflictLine conflict(Conflict conflict) {
        String field = conflict.field().isEmpty() ? "the whole" : ChangeWords.field(conflict.field());
        return new ConflictLine(
                conflict.place(),
                "The " + conflict.part().title() + " “" + conflict.title() + "”, " + field,
                said(conflict.base()),
                said(conflict.theirs()),
                said(conflict.mine()));
    }

    private static String said(@org.jspecify.annotations.Nullable String value) {
        return Objects.requireNonNullElse(value, "nothing");
    }

    static ImpactLines impact(ProposalImpact impact) {
        Impact.Counts total = impact.people().total();
        return new ImpactLines(
                capitalized(FewPeople.totalPeople(total, Impact.Count.NEWLY_BELOW) + " newly below target, "
                        + FewPeople.total(total, Impact.Count.NEWLY_MET) + " newly at or above; "
                        + FewPeople.totalPeople(total, Impact.Count.HIGHER) + " with a higher level, "
                        + FewPeople.total(total, Impact.Count.LOWER) + " with a lower or none."),
                impact.analysesDue() == 0
                        ? "No job analysis becomes due."
                        : Counts.of(impact.analysesDue(), "job analysis becomes", "job analyses become") + " due.",
                FewPeople.sentence(impact.people())
                        .orElse("Reckoned for everybody whose position the field describes, with today’s evidence."),
                impact.people().departments().stream()
                        .map(d -> new ImpactLine(
                                d.title(),
                                d.counts().people(),
                                FewPeople.number(d.counts().higher()),
                                FewPeople.number(d.counts().lower()),
                                FewPeople.number(d.counts().newlyBelow()),
                                FewPeople.number(d.counts().newlyMet())))
                        .toList(),
                impact.people().leftOut() == 0
                        ? Optional.empty()
                        : Optional.of(
                                Counts.of(impact.people().leftOut(), "department", "departments")
                                        + " with few assessed people: not shown and not counted, so that nobody can be made out."));
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    static HistoryLine history(CatalogEvent event) {
        String day = event.day() == null ? "" : " (" + Days.of(Objects.requireNonNull(event.day())) + ")";
        return new HistoryLine(event.step().title() + day, event.author() + ", " + day(event.moment()), event.text());
    }

    static String day(Instant moment) {
        return Days.of(moment.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
