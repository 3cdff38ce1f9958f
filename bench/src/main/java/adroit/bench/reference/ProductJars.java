package adroit.bench.reference;

import adroit.bench.NotMeasured;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jars of the product, with which a reference runs the same versions. */
public final class ProductJars {
    private ProductJars() {}

    /** The jar of each name, in which {@code *} stands for its version. */
    public static List<Path> of(Path folder, List<String> names) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String name : names) {
            jars.add(only(folder, name));
        }
        return jars;
    }

    private static Path only(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
            for (Path jar : found) {
                return jar;
            }
        }
        throw new NotMeasured("The distribution has no " + name + " in " + folder.getFileName() + ".");
    }
}
