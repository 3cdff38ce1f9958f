package adroit.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A proposed edition with everything that happened to it.
 *
 * @param history oldest first; the first made it
 */
public record Proposal(List<CatalogEvent> history) {
    public Proposal {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).step() != Step.PROPOSED) {
            throw new IllegalArgumentException("a proposal begins with being proposed");
        }
    }

    /** The identifier in answers and addresses. */
    public String id() {
        return "p-" + number();
    }

    /** The sequence number of the event that made it. */
    public long number() {
        return first().sequence();
    }

    private CatalogEvent first() {
        return history.get(0);
    }

    public String discipline() {
        return first().discipline();
    }

    /** Id of the account that made it. */
    public String proposer() {
        return first().account();
    }

    /** The name of who made it, as it was then. */
    public String author() {
        return first().author();
    }

    public Instant made() {
        return first().moment();
    }

    /** What it is for, in the proposer's words. */
    public String note() {
        return first().text();
    }

    /** Id of the edition that it starts from. */
    public String base() {
        return Objects.requireNonNull(content().base());
    }

    /** Id of the edition that it asks for. */
    public String edition() {
        return Objects.requireNonNull(content().edition());
    }

    private CatalogEvent content() {
        return last(Step.REVISED).orElse(first());
    }

    private Optional<CatalogEvent> last(Step step) {
        List<CatalogEvent> of = history.stream().filter(e -> e.step() == step).toList();
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(of.size() - 1));
    }

    /** Whether somebody has approved what it asks for now. */
    public boolean isApproved() {
        boolean approved = false;
        for (CatalogEvent each : history) {
            approved = switch (each.step()) {
                case APPROVED -> true;
                case PROPOSED, REVISED, SENT_BACK -> false;
                default -> approved;
            };
        }
        return approved;
    }

    public ProposalState state() {
        ProposalState state = ProposalState.OPEN;
        for (CatalogEvent each : history) {
            state = switch (each.step()) {
                case PROPOSED, REVISED -> ProposalState.OPEN;
                case APPROVED -> ProposalState.APPROVED;
                case HELD -> isApproved() ? ProposalState.APPROVED : ProposalState.OPEN;
                case SENT_BACK -> ProposalState.SENT_BACK;
                case SCHEDULED -> ProposalState.SCHEDULED;
                case PUBLISHED -> ProposalState.PUBLISHED;
                case WITHDRAWN -> ProposalState.WITHDRAWN;
                default -> state;
            };
        }
        return state;
    }

    /** The day on which the product publishes it, while it waits for that. */
    public Optional<LocalDate> day() {
        return state() == ProposalState.SCHEDULED ? last(Step.SCHEDULED).map(CatalogEvent::day) : Optional.empty();
    }

    /** Id of the edition that was put in force, once one was. */
    public Optional<String> published() {
        return last(Step.PUBLISHED).map(CatalogEvent::edition);
    }

    /** Whether that account wrote what it asks for, at the beginning or later. */
    public boolean isWrittenBy(String account) {
        return history.stream()
                .filter(e -> e.step() == Step.PROPOSED || e.step() == Step.REVISED)
                .anyMatch(e -> e.account().equals(account));
    }

    /** The same, with one more event. */
    public Proposal and(CatalogEvent event) {
        List<CatalogEvent> all = new ArrayList<>(history);
        all.add(event);
        return new Proposal(all);
    }
}
