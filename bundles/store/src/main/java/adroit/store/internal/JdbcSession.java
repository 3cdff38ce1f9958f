package adroit.store.internal;

import adroit.storage.AccountRecords;
import adroit.storage.AnalysisRecords;
import adroit.storage.AnalysisWorkRecords;
import adroit.storage.AuditRecords;
import adroit.storage.ChampionRecords;
import adroit.storage.CrosswalkRecords;
import adroit.storage.DescriptionRecords;
import adroit.storage.EditionRecords;
import adroit.storage.EvidenceRecords;
import adroit.storage.FormRecords;
import adroit.storage.FrameworkRecords;
import adroit.storage.HandoverRecords;
import adroit.storage.IntakeRecords;
import adroit.storage.InvitationRecords;
import adroit.storage.OrganizationRecords;
import adroit.storage.ProposalRecords;
import adroit.storage.PublisherRecords;
import adroit.storage.RemarkRecords;
import adroit.storage.ResultRecords;
import adroit.storage.Session;
import adroit.storage.SlipRecords;
import adroit.storage.SuggestionRecords;
import adroit.storage.TellingRecords;
import java.time.Clock;

/** What one transaction can read and write. */
public final class JdbcSession implements Session {
    private final OrganizationRecords organization;
    private final AnalysisRecords analyses;
    private final DescriptionRecords descriptions;
    private final AnalysisWorkRecords analysisWork;
    private final EditionRecords editions;
    private final EvidenceRecords evidence;
    private final ResultRecords results;
    private final AccountRecords accounts;
    private final AuditRecords audit;
    private final IntakeRecords intake;
    private final ChampionRecords champions;
    private final FormRecords forms;
    private final InvitationRecords invitations;
    private final RemarkRecords remarks;

    private final SuggestionRecords suggestions;
    private final CrosswalkRecords crosswalk;
    private final HandoverRecords handovers;
    private final SlipRecords slips;
    private final PublisherRecords publishers;
    private final FrameworkRecords frameworks;
    private final ProposalRecords proposals;
    private final TellingRecords tellings;

    public JdbcSession(Sql sql, Clock clock) {
        this(sql, clock, new LastEntry(sql), new JdbcOrganization(sql));
    }

    private JdbcSession(Sql sql, Clock clock, LastEntry last, OrganizationRecords organization) {
        this(sql, clock, last, organization, new JdbcEvidence(sql, last, clock));
    }

    JdbcSession(Sql sql, Clock clock, LastEntry last, OrganizationRecords organization, EvidenceRecords evidence) {
        this.organization = organization;
        this.evidence = evidence;
        analyses = new JdbcAnalyses(sql);
        descriptions = new JdbcDescriptions(sql);
        analysisWork = new JdbcAnalysisWork(sql);
        editions = new JdbcEditions(sql);
        results = new JdbcResults(sql, last);
        accounts = new JdbcAccounts(sql);
        audit = new JdbcAudit(sql, last);
        intake = new JdbcIntake(sql);
        champions = new JdbcChampions(sql, last);
        suggestions = new JdbcSuggestions(sql, last);
        crosswalk = new JdbcCrosswalk(sql, last);
        handovers = new JdbcHandovers(sql, last);
        publishers = new JdbcPublishers(sql);
        frameworks = new JdbcFrameworks(sql);
        proposals = new JdbcProposals(sql, last);
        tellings = new JdbcTellings(sql);
        forms = new JdbcForms(sql);
        invitations = new JdbcInvitations(sql);
        slips = new JdbcSlips(sql);
        remarks = new JdbcRemarks(sql, last);
    }

    @Override
    public OrganizationRecords organization() {
        return organization;
    }

    @Override
    public AnalysisRecords analyses() {
        return analyses;
    }

    @Override
    public DescriptionRecords descriptions() {
        return descriptions;
    }

    @Override
    public AnalysisWorkRecords analysisWork() {
        return analysisWork;
    }

    @Override
    public EditionRecords editions() {
        return editions;
    }

    @Override
    public EvidenceRecords evidence() {
        return evidence;
    }

    @Override
    public ResultRecords results() {
        return results;
    }

    @Override
    public AccountRecords accounts() {
        return accounts;
    }

    @Override
    public AuditRecords audit() {
        return audit;
    }

    @Override
    public IntakeRecords intake() {
        return intake;
    }

    @Override
    public ChampionRecords champions() {
        return champions;
    }

    @Override
    public FormRecords forms() {
        return forms;
    }

    @Override
    public InvitationRecords invitations() {
        return invitations;
    }

    @Override
    public RemarkRecords remarks() {
        return remarks;
    }

    @Override
    public SlipRecords slips() {
        return slips;
    }

    @Override
    public SuggestionRecords suggestions() {
        return suggestions;
    }

    @Override
    public HandoverRecords handovers() {
        return handovers;
    }

    @Override
    public CrosswalkRecords crosswalk() {
        return crosswalk;
    }

    @Override
    public PublisherRecords publishers() {
        return publishers;
    }

    @Override
    public FrameworkRecords frameworks() {
        return frameworks;
    }

    @Override
    public ProposalRecords proposals() {
        return proposals;
    }

    @Override
    public TellingRecords tellings() {
        return tellings;
    }
}
