package adroit.plugins;

import adroit.assessment.Impact;
import adroit.catalog.Catalog;
import adroit.identity.Actor;
import adroit.packs.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings disciplines into service and takes them out. Acts wait for each other: one at a time, in the order asked for. Each checks the policy for its actor,
 * is written to the audit log, and is on disk when it returns.
 *
 * <p>The acts throw {@link DisciplineRefused} where they make no sense as things stand, {@link SetAside} where what was to serve is faulty and is quarantined from now
 * on, and {@link adroit.identity.NotPermitted} where the actor may not.
 */
@ProviderType
public interface DisciplineLifecycle {
    /** All that are offered, installed or quarantined, by id. */
    List<DisciplineStatus> list();

    /** The one with that id. */
    Optional<DisciplineStatus> find(String id);

    /** Installs what came with the product under that id, and puts it in service. */
    DisciplineStatus install(Actor actor, String id);

    /**
     * Installs or updates from a pack, or from a bundle that came with the product and is known by its SHA-256. The pack passes every check before anything of it
     * is placed: its archive, its list and signature, its publisher, its bundle, its text files; then its fixtures hold before it serves. What is installed already
     * is left as it is.
     *
     * @param name of the file, for people
     * @throws Refused with every reason not to take the pack; nothing of it is kept
     */
    DisciplineStatus installPack(Actor actor, String name, byte[] file);

    /**
     * The pack of an installed field exactly as it came, with the signature of whoever signed it, to be handed on. For who manages all fields: its catalog holds the keys of test items.
     *
     * @throws DisciplineRefused where the field came with the product, or nothing but its bundle is kept
     */
    PackFile export(Actor actor, String id);

    /**
     * Checks a pack as {@link #installPack} does, runs its fixtures, computes what it would change for people as far as the actor may know it, and changes nothing.
     *
     * @throws Refused with every reason not to take the pack
     * @throws DisciplineRefused where it would be quarantined, with the fault
     */
    PackPlan planPack(Actor actor, String name, byte[] file);

    /** What installing, or updating to, the version that came with the product would do. */
    PackPlan plan(Actor actor, String id);

    /** The version of an installed discipline that served before the one in service, as far as it may come back. */
    Optional<String> versionBefore(String id);

    /**
     * Puts the version of {@link #versionBefore} back in service, with the catalog edition and the settings of then; departments for which the field is off stay without it, and every other field stays as
     * it is. Results made since stay. For who may install that version.
     *
     * @param to the version that was looked at; null for whichever it is
     * @throws DisciplineRefused where there is none, where it is another by now, or where it cannot serve any more; nothing has changed then
     */
    DisciplineStatus goBack(Actor actor, String id, @Nullable String to);

    /** What {@link #goBack} would change; changes nothing. */
    StepBack planBack(Actor actor, String id);

    /** Turns a discipline on or off for one department: what is off is in nobody's new results there. Results made before stay. */
    DisciplineStatus use(Actor actor, String id, String department, boolean on);

    /** How far department leads may go. */
    InstallPolicy policy();

    /** Says how far department leads may go. */
    InstallPolicy decide(Actor actor, InstallPolicy policy);

    /** Whether the actor may install or update a discipline that is kept by the department of that title. */
    boolean mayInstall(Actor actor, String keeper);

    /** Takes out of service what a publisher signed whose key was revoked. Says the ids. */
    List<String> quarantineSignedBy(Actor actor, String fingerprint);

    /** Takes a discipline out of service; it stays installed. */
    DisciplineStatus disable(Actor actor, String id);

    /** Puts a disabled discipline back in service. */
    DisciplineStatus enable(Actor actor, String id);

    /** Puts the newer version that came with the product in service; the old one serves until that moment, and on where the new one has a fault. */
    DisciplineStatus update(Actor actor, String id);

    /**
     * Puts an edition of the city's own in force for an installed discipline, from the next assessment on; version and scorer stay, and so does every result made before. An
     * update of the discipline brings its own edition together with the city's, three ways; where both changed a place differently the city's words stay, and a proposal asks the keepers.
     *
     * @throws DisciplineRefused where the edition does not carry on the one in force, with all that it lost
     */
    DisciplineStatus publish(Actor actor, Catalog catalog);

    /**
     * Lets the version that came with the product score one department beside the one in service, in place of another that does. Nothing of it reaches a result.
     *
     * @param department id of the department
     */
    Shadow shadow(Actor actor, String id, String department);

    /** As {@link #shadow}, of a pack, which passes every check of {@link #installPack}. */
    Shadow shadowPack(Actor actor, String name, byte[] file, String department);

    /** Those of disciplines that the actor may install. */
    List<Shadow> shadows(Actor actor);

    /** A shadow beside what is in service, over the evidence of now. */
    ShadowReport compare(Actor actor, String id);

    /** Puts a shadow in service, as an update. */
    DisciplineStatus promote(Actor actor, String id);

    /** Lets a shadow go. */
    void drop(Actor actor, String id);

    /** What can be set of the scorer of an installed discipline, and what is. */
    DisciplineSettings settings(Actor actor, String id);

    /**
     * Sets some values of a scorer anew, from the next assessment on; what is not named stays. Results made before stay, and say how the scorer was set that made them.
     *
     * @throws Refused with everything that is wrong with the values; nothing has changed then
     */
    DisciplineSettings configure(Actor actor, String id, Map<String, String> values);

    /** What {@link #configure} with the same values would change for people; changes nothing. */
    Impact planSettings(Actor actor, String id, Map<String, String> values);

    /** Removes a discipline, or forgets a quarantined one. Results made with it stay readable. */
    void remove(Actor actor, String id);

    /** What a discipline did since the start, and what its own code said; newest first. */
    List<PluginLine> log(Actor actor, String id);

    /** The states in which the installed set was, newest first. */
    List<SetVersion> versions(Actor actor);

    /**
     * Moves the installed set as a whole back to a state in which it was. What is quarantined, or was signed by a key that is revoked since, does not come back: what is
     * installed of that field now stays.
     *
     * @param to id of the state; null for the one before the present one
     * @param dryRun only to say what would change
     * @throws DisciplineRefused where there is no such state, or where something of it cannot serve any more; nothing has changed then
     */
    SetMove rollBack(Actor actor, @Nullable String to, boolean dryRun);

    /** The installed set as a lock file. */
    byte[] lock(Actor actor);

    /**
     * Moves the installed set as a whole to what a lock file says, by the bytes that are here.
     *
     * @param dryRun only to say what would change
     * @throws Refused with everything that is missing; nothing has changed then
     */
    SetMove applyLock(Actor actor, byte[] lock, boolean dryRun);

    /**
     * What happened to disciplines lately, newest first: of all for administrators, for a department lead of those that their department uses, or used until then.
     */
    List<FieldNotice> notices(Actor actor);

    /**
     * Whether what is installed would still work with a coming version of what disciplines build on.
     *
     * @param name of the file, for people
     * @param api the bundle {@code adroit.api} of that version
     * @throws Refused where it is none
     */
    List<ApiOutlook> outlook(Actor actor, String name, byte[] api);

    /** Whether everything that was in service before the start has been put back, or quarantined. */
    boolean settled();

    /** What is quarantined now; with any, the installation is degraded, not down. */
    List<Fault> faults();
}
