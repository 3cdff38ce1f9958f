package adroit.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of the classes that trials load, while several servers share a folder and some are killed. */
class TrialArchiveTest {
    private final Path folder;
    private final TrialArchive archive;
    private final Path mine;

    TrialArchiveTest(@TempDir Path folder) {
        this.folder = folder;
        archive = TrialArchive.in(folder, "");
        String told = archive.writing().get(0);
        mine = Path.of(told.substring(told.indexOf('=') + 1));
    }

    @Test
    void isMadeOnceAndThenRead() throws Exception {
        assertThat(archive.begins()).isTrue();
        assertThat(archive.begins()).isFalse();
        assertThat(archive.reading()).containsExactly("-Xshare:auto");
        Files.writeString(mine, "classes");
        archive.finish();
        assertThat(archive.reading()).hasSizeGreaterThan(1);
        assertThat(TrialArchive.in(folder, "").begins()).isFalse();
    }

    @Test
    void whatAKilledServerHadMadeOfItGoesAndWhatAnotherMakesStays() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path abandoned = Files.writeString(of(ended.pid()), "half");
        Path beingMade = Files.writeString(of(ProcessHandle.current().pid()), "half");
        Path foreign = Files.writeString(folder.resolve("trial-other.jsa." + ended.pid()), "half");
        assertThat(archive.begins()).isTrue();
        assertThat(abandoned).doesNotExist();
        assertThat(beingMade).exists();
        assertThat(foreign).exists();
    }

    private Path of(long pid) {
        String name = mine.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + pid);
    }
}
