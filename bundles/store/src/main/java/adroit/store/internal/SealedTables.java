package adroit.store.internal;

import java.util.List;

/** The tables whose rows may change and yet must not rot: each row carries a seal. */
final class SealedTables {
    static final SealedTable DEPARTMENT = new SealedTable("department", "Department", 1, "id", "title", "code");
    static final SealedTable CLASSIFICATION = new SealedTable("classification", "Classification", 1, "id", "title");
    static final SealedTable POSITION = new SealedTable(
            "position",
            "Position",
            1,
            "id",
            "classification",
            "department",
            "division",
            "number",
            "reports_to",
            "vacant_since");
    static final SealedTable PERSON = new SealedTable(
            "person", "Person", 1, "id", "city_key", "given_name", "family_name", "plan_eligible_on", "sort_name");
    static final SealedTable ASSIGNMENT = new SealedTable(
            "assignment", "Assignment", 1, "id", "person", "position", "kind", "schedule", "starts", "ends");
    static final SealedTable SUPERVISION =
            new SealedTable("supervision", "Supervision", 4, "person", "supervisor", "kind", "starts", "ends");
    static final SealedTable ACCOUNT = new SealedTable(
                    "account",
                    "Account",
                    1,
                    "id",
                    "name",
                    "display_name",
                    "person",
                    "department",
                    "password_hash",
                    "enabled",
                    "failures",
                    "locked_until")
            .with("(SELECT string_agg(x.role, ' ' ORDER BY x.role) FROM account_role x WHERE x.account = {row}.id)");
    static final SealedTable ROUND = new SealedTable(
            "form_round", "Round", 1, "id", "title", "purpose", "closes", "department", "opened", "opened_by", "ended");
    static final SealedTable FORM = new SealedTable(
            "form", "Form", 1, "id", "round", "person", "position", "channel", "writer", "parts", "state", "ended");
    static final SealedTable INVITATION = new SealedTable(
            "form_invitation", "Invitation", 1, "id", "form", "code_sha256", "made", "expires", "revoked", "used");
    static final SealedTable SLIP = new SealedTable(
            "slip",
            "Slip",
            1,
            "id",
            "kind",
            "subject",
            "holder",
            "name",
            "code_sha256",
            "made",
            "expires",
            "revoked",
            "used");
    static final SealedTable WORKING_ANALYSIS =
            new SealedTable("working_analysis", "Job analysis", 1, "id", "opened", "stage", "body");
    static final SealedTable TASK_RATING = new SealedTable(
            "task_rating", "Task rating", 3, "analysis", "expert", "task", "importance", "frequency", "tools");
    static final SealedTable DRAFT = new SealedTable(
            "description_draft", "Draft of description", 1, "description", "edited", "changed", "title", "body");

    static final SealedTable TELLING =
            new SealedTable("telling", "Told picture", 2, "purpose", "department", "taken", "counted");

    static final List<SealedTable> ALL = List.of(
            DEPARTMENT,
            CLASSIFICATION,
            POSITION,
            PERSON,
            ASSIGNMENT,
            SUPERVISION,
            ACCOUNT,
            ROUND,
            FORM,
            INVITATION,
            SLIP,
            WORKING_ANALYSIS,
            TASK_RATING,
            DRAFT,
            TELLING);

    private SealedTables() {}
}
