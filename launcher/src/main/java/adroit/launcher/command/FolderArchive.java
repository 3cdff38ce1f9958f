package adroit.launcher.command;

import adroit.launcher.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a folder packed into one, to be sent. */
final class FolderArchive {
    private FolderArchive() {}

    /** A temporary archive of the files that stand directly in the folder; to be deleted by the caller. */
    static Path of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new Refused(
                    "The folder " + folder + " holds no file. Name the folder in which the files themselves are.");
        }
        Path archive = Files.createTempFile("adroit-", ".zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(archive);
            throw e;
        }
        return archive;
    }
}
