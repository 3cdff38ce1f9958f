package adroit.web.preview;

import adroit.charter.Charter;
import adroit.charter.RecordsSchedule;
import adroit.plugins.CatalogPlan;
import adroit.web.accounts.AccountRow;
import adroit.web.accounts.AccountsPage;
import adroit.web.accounts.AuditPage;
import adroit.web.accounts.LinksPage;
import adroit.web.charter.CharterPage;
import adroit.web.install.ImpactView;
import adroit.web.install.InstallPage;
import adroit.web.installed.InstalledPage;
import adroit.web.installed.LockPage;
import adroit.web.installed.OutlookPage;
import adroit.web.layout.Choice;
import adroit.web.layout.Section;
import adroit.web.publishers.PublisherRow;
import adroit.web.publishers.PublishersPage;
import adroit.web.settings.SettingsPage;
import adroit.web.shadow.ShadowPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charter, the accounts and the audit log in their states. */
final class Offices {
    private static final AccountsPage.Wanted NOTHING = new AccountsPage.Wanted("", "", roles(""), "", "");

    private Offices() {}

    static CharterPage charter() {
        return new CharterPage(
                Frames.signedIn("Charter of use", Section.OVERVIEW), Charter.inForce(RecordsSchedule.USUAL));
    }

    static InstallPage lookedAt() {
        return install(
                Optional.of(new ImpactView(
                        "Version 1.4.0 from Sample City, kept by Utilities, in place of 1.3.0.",
                        Optional.of("It asks for: Java code, adroit.scoring [0.1,1), 1 setting."),
                        Optional.of("The version in service comes from the product itself, this one from Sample City."),
                        "1 bundle, 0 restarts, 14 positions; how many people would score otherwise is not shown to you.",
                        false,
                        List.of(new ImpactView.ImpactRow(
                                "Utilities", 14, "not shown", "not shown", "not shown", "not shown", "not shown")),
                        Optional.of(
                                "Numbers of people are not shown to you: the owner sees them all, and the lead of the department that keeps the field those of its people."),
                        List.of("Skills: 1 changed (Flushing), 1 new (Leak detection), 0 gone."),
                        List.of("The skill “meter-reading” is missing."),
                        Optional.of(new CatalogPlan(
                                "2027.1 + 2026.2",
                                "0".repeat(64),
                                true,
                                List.of(
                                        "New skill “Leak detection”.",
                                        "The skill “Flushing” is now called “Flushing and dechlorination”."),
                                List.of("New skill “Alder Falls reservoir”."),
                                List.of(new CatalogPlan.Place(
                                        "skill/flushing/anchors.3",
                                        "Flushing",
                                        "anchors.3",
                                        "Flushes a dead end by the map.",
                                        "Flushes by the map and notes the residual before and after.",
                                        "Flushes by the map, dechlorinates and measures turbidity.")))))),
                Optional.empty(),
                "Utilities is off for Planning and Development: new results there leave it out.",
                Optional.empty());
    }

    static InstallPage lookedBack() {
        return install(
                Optional.empty(),
                Optional.of(new ImpactView(
                        "Version 1.2.0 served here before, and would serve again in place of 1.3.0, with its settings and the edition of the catalog that was in force with it. Results made since stay.",
                        Optional.empty(),
                        Optional.empty(),
                        "14 positions; 3 people would score higher, 5 lower; 2 newly below a requirement, 1 newly meeting one. 2 job analyses become due.",
                        true,
                        List.of(new ImpactView.ImpactRow("Utilities", 14, "31", "3", "5", "2", "1")),
                        Optional.empty(),
                        List.of("Skills: 1 changed (Flushing), 0 new, 0 gone."),
                        List.of(),
                        Optional.empty())),
                "",
                Optional.empty());
    }

    static InstallPage notInstalled() {
        return install(
                Optional.empty(), Optional.empty(), "", Optional.of("Packs of this publisher are for administrators."));
    }

    private static InstallPage install(
            Optional<ImpactView> plan, Optional<ImpactView> back, String done, Optional<String> problem) {
        return new InstallPage(
                Frames.signedIn("Utilities", Section.FIELDS),
                "utilities",
                "Utilities",
                "Treatment, distribution, line work and metering.",
                List.of(
                        new InstallPage.InstallFact("Version", "1.3.0"),
                        new InstallPage.InstallFact("Kept by", "Utilities")),
                problem.isPresent()
                        ? Optional.of("Its newer version was signed by the key " + "87abc707".repeat(8)
                                + ", which was revoked. Install another. (PUBLISHER_REVOKED)")
                        : Optional.empty(),
                Optional.of("Update to 1.4.0"),
                "update",
                plan,
                Optional.of(new InstallPage.WayBack("1.2.0", back)),
                problem.map(p -> "Here the administrators install and update professional fields."),
                List.of(
                        new InstallPage.StandingAct("disable", "Disable it", List.of()),
                        new InstallPage.StandingAct("remove", "Remove it", List.of())),
                Optional.of(new InstallPage.StandingAct(
                                "remove", "Remove it", List.of("Results made before stay and can be read.")))
                        .filter(doubt -> problem.isPresent()),
                List.of(
                        new InstallPage.DepartmentUse("d-1", "Planning and Development", false),
                        new InstallPage.DepartmentUse("d-2", "Utilities", true)),
                problem.map(p -> "Every department uses it, and cannot turn it off."),
                true,
                true,
                true,
                List.of("20 November 2026: Version 1.3.0 serves in place of 1.2.0."),
                List.of(
                        "2026-11-22 08:15:03 ERROR SCORER_FAILS The scorer of utilities 1.4.0 failed at 10 of its last 40 cases.",
                        "2026-11-22 08:14:58 INFO discipline.update by owner: done"),
                done,
                problem);
    }

    static ShadowPage shadow() {
        return shadow(
                Optional.of(new ShadowPage.VersionComparison(
                        "1.5.0",
                        "1.4.0",
                        "Utilities, since 22 November 2026, by owner",
                        true,
                        List.of(
                                new ShadowPage.LevelCount("People with a level", 31),
                                new ShadowPage.LevelCount("Higher", 7),
                                new ShadowPage.LevelCount("Lower", 9)),
                        List.of(new ShadowPage.ReasonCount(
                                "“…” expires on …; days left: ….", "gate.expiring", 3, 11)))),
                "It scores beside from now on.",
                List.of());
    }

    static ShadowPage noShadow() {
        return shadow(Optional.empty(), "", List.of("utilities 1.4.0 is not newer."));
    }

    private static ShadowPage shadow(
            Optional<ShadowPage.VersionComparison> comparison, String done, List<String> problems) {
        return new ShadowPage(
                Frames.signedIn("Another version of Utilities", Section.FIELDS),
                "utilities",
                "Utilities",
                "1.5.0",
                List.of(new ShadowPage.DepartmentChoice("d-2", "Utilities")),
                comparison,
                done,
                problems);
    }

    static SettingsPage settings() {
        return settings(lookedAt().plan(), List.of());
    }

    static SettingsPage settingsRefused() {
        return settings(Optional.empty(), List.of("Samples that show a level: It must be from 1 to 5."));
    }

    static SettingsPage nothingToSet() {
        return new SettingsPage(
                Frames.signedIn("Settings of Parks", Section.FIELDS),
                "parks",
                "Parks",
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    private static SettingsPage settings(Optional<ImpactView> plan, List<String> problems) {
        return new SettingsPage(
                Frames.signedIn("Settings of GIS", Section.FIELDS),
                "gis",
                "GIS",
                "How GIS work samples are read. A change counts from the next assessment on.",
                List.of(
                        new SettingsPage.SettingEntry(
                                "samples",
                                "Samples that show a level",
                                "So many accepted work samples at a level show it. From 1 to 5. Usually 2.",
                                "3",
                                true,
                                true,
                                "1",
                                "5",
                                Map.of()),
                        new SettingsPage.SettingEntry(
                                "strict",
                                "Reading of samples",
                                "Usually usual.",
                                "usual",
                                false,
                                false,
                                "",
                                "",
                                Map.of("usual", "As usual", "strict", "Strictly")),
                        new SettingsPage.SettingEntry(
                                "label",
                                "Name of a sample",
                                "Usually sample.",
                                "sample",
                                false,
                                false,
                                "",
                                "",
                                Map.of())),
                plan,
                plan.isPresent() ? "" : problems.isEmpty() ? "Saved." : "",
                problems);
    }

    static LockPage lock() {
        return new LockPage(Frames.signedIn("Lock file", Section.FIELDS), "", List.of(), List.of());
    }

    static LockPage lockLookedAt() {
        return new LockPage(
                Frames.signedIn("Lock file", Section.FIELDS),
                "This would change. Nothing was changed.",
                List.of("GIS from 1.4.0 to 1.3.0", "Parks 0.1.0 goes"),
                List.of());
    }

    static LockPage lockRefused() {
        return new LockPage(
                Frames.signedIn("Lock file", Section.FIELDS),
                "",
                List.of(),
                List.of(
                        "parks: PACK_MISSING The bundle of parks 0.1.0 was never installed here. Install its pack first."));
    }

    static OutlookPage outlook() {
        return new OutlookPage(Frames.signedIn("Fields and the next version", Section.FIELDS), List.of(), List.of());
    }

    static OutlookPage outlookHeld() {
        return new OutlookPage(
                Frames.signedIn("Fields and the next version", Section.FIELDS),
                List.of(
                        new OutlookPage.OutlookLine("Parks", "0.1.0", "texts only, no program code", List.of()),
                        new OutlookPage.OutlookLine(
                                "GIS",
                                "1.4.0",
                                "adroit.catalog [0.1,1), adroit.scoring [0.1,1)",
                                List.of("It takes adroit.scoring in [0.1,1); it will be 1.0.0."))),
                List.of());
    }

    static InstalledPage installed() {
        return installed(false, "The installed set has moved: GIS from 1.4.0 to 1.3.0.", Optional.empty());
    }

    static InstalledPage askedOnceMore() {
        return installed(true, "", Optional.empty());
    }

    static InstalledPage notMoved() {
        return installed(
                false, "", Optional.of("Nothing was changed, because a kept bundle has changed. Install it again."));
    }

    static InstalledPage nothingInstalled() {
        return new InstalledPage(
                Frames.signedIn("Installed set", Section.FIELDS),
                List.of(),
                true,
                "",
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static InstalledPage installed(boolean asked, String done, Optional<String> problem) {
        InstalledPage.SetState before = new InstalledPage.SetState(
                "2",
                "20 November 2026, 16:40:11",
                "Installed a professional field: parks (owner)",
                false,
                List.of("GIS from 1.4.0 to 1.3.0", "Parks 0.1.0 goes"));
        return new InstalledPage(
                Frames.signedIn("Installed set", Section.FIELDS),
                List.of(
                        new InstalledPage.SetState(
                                "3",
                                "22 November 2026, 08:15:03",
                                "Updated a professional field: gis (owner)",
                                true,
                                List.of()),
                        before),
                false,
                "b8abdca5c0ec09f4516db27c16adaa02e89ce949d3760a7d6ede9e73d524a110",
                Optional.of(before).filter(state -> asked),
                done,
                problem);
    }

    static PublishersPage publishers() {
        return publishers(
                known(), PublishersPage.Wanted.NOTHING, List.of(), "Sample City is trusted. Compare the fingerprint.");
    }

    static PublishersPage nobodyTrusted() {
        return publishers(List.of(), PublishersPage.Wanted.NOTHING, List.of(), "");
    }

    static PublishersPage untrusted() {
        return publishers(
                known(),
                new PublishersPage.Wanted("no key", "", "Trees and more", "2020-01-01", ""),
                List.of(
                        "Public key: must be the text of a .pub file, as adroit discipline key makes it.",
                        "Until: must not be over already."),
                "");
    }

    private static PublishersPage publishers(
            List<PublisherRow> rows, PublishersPage.Wanted wanted, List<String> problems, String done) {
        return new PublishersPage(Frames.signedIn("Publishers", Section.PUBLISHERS), rows, wanted, problems, done);
    }

    private static List<PublisherRow> known() {
        String digits = "b8abdca5 c0ec09f4 516db27c 16adaa02 e89ce949 d3760a7d 6ede9e73 d524a110";
        String fingerprint = digits.replace(" ", "");
        return List.of(
                new PublisherRow(
                        fingerprint, digits, "Sample City", "parks, street-trees", "2027-06-30", "Trusted", true, true),
                new PublisherRow(fingerprint, digits, "Sample County", "Every field", "No end", "Retired", false, true),
                new PublisherRow(fingerprint, digits, "A vendor", "utilities", "No end", "Revoked", false, false));
    }

    static LinksPage links(boolean any) {
        return new LinksPage(
                Frames.signedIn("Sign-in links", Section.LINKS),
                any
                        ? List.of(
                                new LinksPage.Row(
                                        "a-1",
                                        "Ana Example",
                                        "ana",
                                        "Employee: sees the results of Ana Example as their own",
                                        "Ola Sample",
                                        "24 November 2026"),
                                new LinksPage.Row(
                                        "a-2",
                                        "Lee Sample",
                                        "lee",
                                        "Department lead: sees those of everybody in Water",
                                        "Ola Sample",
                                        "24 November 2026"))
                        : List.of(),
                any ? "The link works now. It is written in the ledger of whose account it is." : "",
                List.of());
    }

    static AccountsPage accounts() {
        return new AccountsPage(Frames.signedIn("Accounts", Section.ACCOUNTS), rows(), NOTHING, List.of(), "", "");
    }

    static AccountsPage invited() {
        return new AccountsPage(
                Frames.signedIn("Accounts", Section.ACCOUNTS),
                rows(),
                NOTHING,
                List.of(),
                "Give this link to the account’s holder. It works once, until 2026-11-22 09:30 UTC, and is not shown again.",
                "https://adroit.alder-falls.example/sign-in/link?token=a-token-of-a-preview-that-is-as-long-as-a-real-one-is");
    }

    static AccountsPage refused() {
        return new AccountsPage(
                Frames.signedIn("Accounts", Section.ACCOUNTS),
                rows(),
                new AccountsPage.Wanted("Sam Sample", "", roles("employee"), "", ""),
                List.of(
                        "Sign-in name: 2 to 80 letters, digits and . _ @ + -, beginning with a letter or digit.",
                        "Person: an employee's account belongs to a person: give the person's id or key."),
                "",
                "");
    }

    private static List<AccountRow> rows() {
        return List.of(
                new AccountRow(
                        "a-1",
                        "ivy.inkwell",
                        "Ivy Inkwell",
                        "Administrator",
                        "",
                        "",
                        "In use",
                        true,
                        roles("administrator")),
                new AccountRow(
                        "a-2",
                        "lee.lantern",
                        "Lee Lantern",
                        "Department lead, Employee",
                        "p-7",
                        "d-3",
                        "No password yet",
                        true,
                        roles("department-lead")),
                new AccountRow(
                        "a-3", "max.mossy", "Max Mossy", "Employee", "p-9", "", "Disabled", false, roles("employee")),
                new AccountRow("owner", "owner", "Owner", "Owner", "", "", "Signs in by link", false, roles("")));
    }

    private static List<Choice> roles(String chosen) {
        return List.of(
                new Choice("administrator", "Administrator", chosen.equals("administrator")),
                new Choice("hr-analyst", "HR analyst", false),
                new Choice("department-lead", "Department lead", chosen.equals("department-lead")),
                new Choice("employee", "Employee", chosen.equals("employee")));
    }

    static AuditPage audit() {
        return new AuditPage(
                Frames.signedIn("Audit log", Section.AUDIT),
                true,
                List.of(
                        new AuditPage.AuditRow(
                                4212,
                                "Nov 21, 2026, 9:31:07 AM",
                                "Ivy Inkwell",
                                "account.role-given",
                                "Gave a role",
                                "a-2 department-lead",
                                "",
                                "done"),
                        new AuditPage.AuditRow(
                                4211,
                                "Nov 21, 2026, 9:30:55 AM",
                                "Lee Lantern",
                                "gaps.read",
                                "Looked at a list of gaps",
                                "d-3",
                                "workforce planning",
                                "done"),
                        new AuditPage.AuditRow(
                                4210,
                                "Nov 21, 2026, 9:12:00 AM",
                                "nobody",
                                "sign-in.password",
                                "Signed in by password",
                                "",
                                "",
                                "refused")),
                Optional.of("/audit?before=4210"));
    }

    static AuditPage nothingDone() {
        return new AuditPage(Frames.signedIn("Audit log", Section.AUDIT), false, List.of(), Optional.empty());
    }
}
