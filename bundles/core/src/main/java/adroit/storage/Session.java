package adroit.storage;

import org.osgi.annotation.versioning.ProviderType;

/** What can be read and written within one unit of work; not to be kept beyond it. */
@ProviderType
public interface Session {
    OrganizationRecords organization();

    AnalysisRecords analyses();

    DescriptionRecords descriptions();

    AnalysisWorkRecords analysisWork();

    EditionRecords editions();

    EvidenceRecords evidence();

    ResultRecords results();

    AccountRecords accounts();

    AuditRecords audit();

    IntakeRecords intake();

    ChampionRecords champions();

    FormRecords forms();

    InvitationRecords invitations();

    RemarkRecords remarks();

    SuggestionRecords suggestions();

    CrosswalkRecords crosswalk();

    HandoverRecords handovers();

    SlipRecords slips();

    PublisherRecords publishers();

    FrameworkRecords frameworks();

    ProposalRecords proposals();

    TellingRecords tellings();
}
