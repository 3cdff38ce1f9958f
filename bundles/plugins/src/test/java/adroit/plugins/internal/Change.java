package adroit.plugins.internal;

import static adroit.identity.Actor.OWNER;

import java.util.Map;
import java.util.function.Consumer;

/** Changes of the installed set, each with what the audit log says of it. All but the very first meet another field in service. */
enum Change {
    THE_FIRST_INSTALL(
            "discipline.install parks",
            town -> town.ship(SampleBundle.scoring("parks", "1.0.0")),
            town -> town.lifecycle().install(OWNER, "parks")),
    AN_INSTALL(
            "discipline.install parks",
            town -> {
                town.install("trees", SampleBundle.scoring("trees", "1.0.2"));
                town.ship(SampleBundle.scoring("parks", "1.0.0"));
            },
            town -> town.lifecycle().install(OWNER, "parks")),
    AN_UPDATE(
            "discipline.update parks",
            town -> {
                town.installTwo();
                town.ship(SampleBundle.scoring("parks", "1.0.3"));
            },
            town -> town.lifecycle().update(OWNER, "parks")),
    A_REMOVAL("discipline.remove parks", Town::installTwo, town -> town.lifecycle()
            .remove(OWNER, "parks")),
    SETTINGS(
            "discipline.configure parks",
            town -> {
                town.install("trees", SampleBundle.scoring("trees", "1.0.2"));
                town.install("parks", SampleBundle.settable("parks", "1.0.0"));
            },
            town -> town.lifecycle().configure(OWNER, "parks", Map.of("level", "3"))),
    AN_EDITION("catalog.publish parks", Town::installTwo, town -> town.lifecycle()
            .publish(OWNER, SampleBundle.catalog("parks", "of the city"))),
    A_ROLLBACK("discipline.roll-back 2", Town::changeMuchOfTwo, town -> town.lifecycle()
            .rollBack(OWNER, "2", false)),
    A_LOCK_FILE("discipline.lock installed-set", Town::changeMuchOfTwo, town -> town.lifecycle()
            .applyLock(OWNER, town.lock(2), false)),
    A_PACK(
            "discipline.install trees",
            town -> {
                town.trust();
                town.bring("shrubs", "0.1.0");
            },
            town -> town.bring("trees", "0.1.0")),
    A_NEWER_PACK(
            "discipline.update trees",
            town -> {
                town.trust();
                town.bring("shrubs", "0.1.0");
                town.bring("trees", "0.1.0");
            },
            town -> town.bring("trees", "0.2.0"));

    private final String act;
    private final Consumer<Town> prepare;
    private final Consumer<Town> make;

    Change(String act, Consumer<Town> prepare, Consumer<Town> make) {
        this.act = act;
        this.prepare = prepare;
        this.make = make;
    }

    /** How the audit log begins to say it. */
    String act() {
        return OWNER.account() + " " + act;
    }

    /** Whether its fields come in packs, as people write them. */
    boolean isByPack() {
        return this == A_PACK || this == A_NEWER_PACK;
    }

    void prepare(Town town) {
        prepare.accept(town);
    }

    void make(Town town) {
        make.accept(town);
    }
}
