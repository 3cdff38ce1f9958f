package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "discipline",
        description = "See and change which disciplines (professional fields) are in service.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DisciplineCommand.ListAll.class,
            DisciplineCommand.Show.class,
            DisciplineCommand.Install.class,
            DisciplineCommand.Preview.class,
            DisciplineCommand.Update.class,
            DisciplineCommand.Back.class,
            DisciplineUseCommand.Use.class,
            DisciplineUseCommand.Leads.class,
            DisciplineUseCommand.Log.class,
            SettingsCommand.class,
            ShadowCommand.class,
            DisciplineCommand.Disable.class,
            DisciplineCommand.Enable.class,
            DisciplineCommand.Remove.class,
            DisciplineCommand.Export.class,
            InstalledSetCommand.RollBack.class,
            InstalledSetCommand.Lock.class,
            NextCommand.class,
            PackCommand.New.class,
            PackCommand.Try.class,
            PackCommand.PackUp.class,
            PackCommand.Key.class,
            PackCommand.Sign.class,
            PackCommand.Verify.class,
            PublisherCommand.Trust.class,
            PublisherCommand.ListAll.class,
            PublisherCommand.Retire.class,
            PublisherCommand.Revoke.class
        })
final class DisciplineCommand extends Group {
    private static final String PATH = "disciplines";

    @Command(
            name = "list",
            description = "List what is offered, installed, disabled or quarantined.",
            mixinStandardHelpOptions = true)
    static final class ListAll extends ServerCommand {
        @Override
        int call(Server server) throws IOException {
            String answer = server.get(Address.of(PATH).toString());
            answer(json ? answer : table(Json.parse(answer)));
            return 0;
        }

        private static String table(Json answer) {
            Columns table = new Columns("ID", "VERSION", "STATE", "KEEPER", "TITLE");
            StringBuilder faults = new StringBuilder();
            for (Json each : answer.items("items")) {
                table.row(each.text("id"), each.text("version"), state(each), each.text("keeper"), each.text("title"));
                Json fault = each.get("fault");
                if (!fault.text("code").isEmpty()) {
                    faults.append('\n').append(each.text("id")).append(": ").append(fault.text("code"));
                    faults.append(' ')
                            .append(fault.text("sentence"))
                            .append(' ')
                            .append(fault.text("remedy"));
                }
            }
            return table + faults.toString();
        }

        private static String state(Json discipline) {
            String offered = discipline.text("offered");
            String state = DisciplineFacts.state(discipline);
            return offered.isEmpty() ? state : state + " (" + offered + " offered)";
        }
    }

    @Command(name = "show", description = "Say all about one discipline.", mixinStandardHelpOptions = true)
    static final class Show extends One {
        @Override
        int call(Server server) throws IOException {
            String answer = server.get(Address.of(PATH, id).toString());
            int exit = told(answer);
            String facts = json ? "" : DisciplineFacts.of(server, Json.parse(answer));
            if (!facts.isEmpty()) {
                answer(facts);
            }
            return exit;
        }
    }

    @Command(
            name = "install",
            description = "Put a discipline in service: one that came with the product, or a signed pack.",
            mixinStandardHelpOptions = true)
    static final class Install extends Told {
        @Parameters(paramLabel = "ID|PACK", description = "An offered discipline's id, or the file of a pack.")
        String wanted = "";

        @Option(names = "--dry-run", description = "Check the pack and say what would be done; change nothing.")
        boolean dryRun;

        @Override
        int call(Server server) throws IOException {
            if (dryRun) {
                return Preview.planned(this, server, wanted);
            }
            return told(sent(server, wanted, false));
        }

        /** Brings what was named, or only looks at it. */
        static String sent(Server server, String wanted, boolean dryRun) throws IOException {
            String looks = dryRun ? "true" : null;
            if (isFile(wanted)) {
                Address address = Address.of(PATH)
                        .with("name", Path.of(wanted).getFileName())
                        .with("dryRun", looks);
                return server.post(address.toString(), file(wanted), "application/octet-stream");
            }
            try {
                return server.post(
                        Address.of(PATH, wanted, "install")
                                .with("dryRun", looks)
                                .toString(),
                        "");
            } catch (Refused refused) {
                throw Files.isDirectory(Path.of(wanted)) && refused.status() == HttpURLConnection.HTTP_NOT_FOUND
                        ? folder(wanted)
                        : refused;
            }
        }

        static boolean isFile(String wanted) {
            return wanted.contains(".") || wanted.contains("/") || Files.isRegularFile(Path.of(wanted));
        }

        static Path file(String wanted) {
            if (Files.isDirectory(Path.of(wanted))) {
                throw folder(wanted);
            }
            return LocalFile.readable(Path.of(wanted));
        }

        private static Refused folder(String wanted) {
            String named = wanted.contains(" ") ? "\"" + wanted + "\"" : wanted;
            return new Refused(wanted + " is a folder. Pack it first: adroit discipline pack " + named);
        }
    }

    @Command(
            name = "preview",
            description = "Say what installing or updating would change for people, by department; change nothing.",
            mixinStandardHelpOptions = true)
    static final class Preview extends ServerCommand {
        @Parameters(paramLabel = "ID|PACK", description = "An offered discipline's id, or the file of a pack.")
        String wanted = "";

        @Override
        int call(Server server) throws IOException {
            return planned(this, server, wanted);
        }

        static int planned(ServerCommand command, Server server, String wanted) throws IOException {
            String answer = Install.sent(server, wanted, true);
            answer(command.json ? answer : text(Json.parse(answer)));
            return 0;
        }

        private static String text(Json plan) {
            String replaces = plan.text("replaces");
            Json impact = plan.get("impact");
            StringBuilder text = new StringBuilder();
            text.append(plan.text("title")).append(" (").append(plan.text("id")).append(' ');
            text.append(plan.text("version")).append("), signed by ").append(plan.text("publisher"));
            text.append(", would be installed").append(replaces.isEmpty() ? "" : " in place of " + replaces);
            String before = plan.text("replacesOf");
            text.append(".\n").append(plan.text("asksFor"));
            text.append(before.isEmpty() ? "" : ". The version in service comes from " + before);
            text.append(".\n")
                    .append(Counts.of(plan.number("bundles"), "bundle", "bundles"))
                    .append(", ");
            text.append(Counts.of(plan.number("restarts"), "restart", "restarts"))
                    .append(", ");
            text.append(ImpactText.sum(plan, impact))
                    .append(ImpactText.due(plan))
                    .append('\n');
            text.append(ImpactText.texts(plan));
            if (!impact.items("departments").isEmpty()) {
                text.append(ImpactText.departments(impact, ImpactText.OF_VERSION))
                        .append('\n');
            }
            plan.items("lost").forEach(lost -> text.append(lost.text()).append('\n'));
            catalog(plan.get("catalog"), text);
            return text.append("Nothing was changed.").toString();
        }

        /** What becomes of the city's own catalog, each conflict with its three versions. */
        private static void catalog(Json catalog, StringBuilder text) {
            if (!catalog.text("merged").equals("true")) {
                return;
            }
            text.append("The city's own catalog would be brought together with it, as edition ");
            text.append(catalog.text("edition")).append(".\n");
            catalog.items("changes")
                    .forEach(c -> text.append("  changes: ").append(c.text()).append('\n'));
            catalog.items("kept")
                    .forEach(c -> text.append("  kept: ").append(c.text()).append('\n'));
            for (Json place : catalog.items("conflicts")) {
                text.append("  CONFLICT ").append(place.text("place")).append('\n');
                text.append("    before:       ").append(place.text("before")).append('\n');
                text.append("    city, stays:  ").append(place.text("city")).append('\n');
                text.append("    this version: ").append(place.text("version")).append('\n');
            }
            if (!catalog.items("conflicts").isEmpty()) {
                text.append("A proposal will ask the keepers of the field which are to stand.\n");
            }
        }
    }

    @Command(
            name = "update",
            description = "Put the newer version in service that came with the product; nobody waits meanwhile.",
            mixinStandardHelpOptions = true)
    static final class Update extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "update").toString(), ""));
        }
    }

    @Command(
            name = "back",
            description =
                    "Put the version back in service that served before, with its settings and its catalog edition; every other discipline stays as it is.",
            mixinStandardHelpOptions = true)
    static final class Back extends One {
        @Option(names = "--dry-run", description = "Say what that would change for people; change nothing.")
        boolean dryRun;

        @Override
        int call(Server server) throws IOException {
            Address address = Address.of(PATH, id, "back");
            if (!dryRun) {
                return told(server.post(address.toString(), ""));
            }
            String answer = server.post(address.with("dryRun", "true").toString(), "");
            answer(json ? answer : text(Json.parse(answer)));
            return 0;
        }

        private static String text(Json back) {
            Json impact = back.get("impact");
            return back.text("id") + " " + back.text("version") + " would serve again in place of "
                    + back.text("replaces") + ".\n" + ImpactText.sum(impact) + ImpactText.due(back) + "\n"
                    + ImpactText.texts(back)
                    + (ImpactText.departments(impact, ImpactText.OF_VERSION) + "\n").stripLeading()
                    + "Nothing was changed.";
        }
    }

    @Command(
            name = "disable",
            description = "Take a discipline out of service; it stays installed.",
            mixinStandardHelpOptions = true)
    static final class Disable extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "disable").toString(), ""));
        }
    }

    @Command(
            name = "enable",
            description = "Put a disabled discipline back in service.",
            mixinStandardHelpOptions = true)
    static final class Enable extends One {
        @Override
        int call(Server server) throws IOException {
            return told(server.post(Address.of(PATH, id, "enable").toString(), ""));
        }
    }

    @Command(
            name = "remove",
            description = "Remove a discipline, or forget a quarantined one; results made with it stay readable.",
            mixinStandardHelpOptions = true)
    static final class Remove extends One {
        @Override
        int call(Server server) throws IOException {
            server.delete(Address.of(PATH, id).toString());
            answer(json ? Json.object("id", id, "removed", true) : id + " is removed.");
            return 0;
        }
    }

    @Command(
            name = "export",
            description = "Write the signed pack of an installed discipline, exactly as it came, to hand it on.",
            mixinStandardHelpOptions = true)
    static final class Export extends ServerCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "The discipline's id, such as street-trees.")
        String id = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "FILE",
                description = "The file, or the folder to write it into (default: ./ID-VERSION.adroit).")
        @Nullable
        Path file;

        @Override
        int call(Server server) throws IOException {
            Json discipline = Json.parse(server.get(Address.of(PATH, id).toString()));
            Path out = out(id + "-" + discipline.text("version") + ".adroit");
            Path part = out.resolveSibling(out.getFileName() + ".part");
            try {
                server.get(Address.of(PATH, id, "pack").toString(), part);
                Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            String signer = discipline.text("signer");
            answer(
                    json
                            ? Json.object(
                                    "file",
                                    out.toString(),
                                    "id",
                                    id,
                                    "version",
                                    discipline.text("version"),
                                    "signer",
                                    signer)
                            : out + " is the pack of " + id + " " + discipline.text("version")
                                    + " as it came, signed by the key " + signer
                                    + ".\nWhoever takes it over trusts that key, and checks the file with: adroit discipline verify "
                                    + out);
            return 0;
        }

        private Path out(String name) {
            if (file == null) {
                return Path.of(name);
            }
            return Files.isDirectory(file) ? file.resolve(name) : file;
        }
    }

    /** A command about one discipline. */
    abstract static class One extends Told {
        @Parameters(paramLabel = "ID", description = "The discipline's id, such as gis.")
        String id = "";
    }

    /** A command that ends with how a discipline stands. */
    abstract static class Told extends ServerCommand {
        /** Says how the discipline stands; a quarantined one is a failure. */
        final int told(String answer) throws IOException {
            Json discipline = Json.parse(answer);
            answer(json ? answer : text(discipline));
            return discipline.text("state").equals("quarantined") ? CommandLines.REFUSED : 0;
        }

        private static String text(Json discipline) {
            StringBuilder text = new StringBuilder();
            text.append(discipline.text("id")).append(' ').append(discipline.text("version"));
            text.append(" is ")
                    .append(DisciplineFacts.state(discipline))
                    .append(": ")
                    .append(discipline.text("title"));
            if (!discipline.text("offered").isEmpty()) {
                text.append("\nVersion ").append(discipline.text("offered")).append(" is offered as an update.");
            }
            if (!discipline.text("note").isEmpty()) {
                text.append('\n').append(discipline.text("note"));
            }
            Json fault = discipline.get("fault");
            if (!fault.text("code").isEmpty()) {
                text.append('\n').append(fault.text("code")).append(": ").append(fault.text("sentence"));
                text.append(' ').append(fault.text("remedy"));
            }
            Json aside = discipline.get("aside");
            if (!aside.text("sha256").isEmpty()) {
                text.append("\nSet aside is ").append(aside.text("version"));
                text.append(", the bundle with the SHA-256 ")
                        .append(aside.text("sha256"))
                        .append('.');
            }
            return text.toString();
        }
    }
}
