package adroit.plugins.internal;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real disk, by paths that tell of what is written, renamed and deleted through them. */
final class WatchedDisk extends FileSystemProvider {
    private final FileSystem paths = new Paths(this);
    private final Watcher watcher;

    WatchedDisk(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Is told of files by their real paths. */
    interface Watcher {
        /** A whole file is about to get its name. */
        void renames(Path from, Path to) throws IOException;

        /** Something stands otherwise on the disk now. */
        void changed(String how, Path file) throws IOException;
    }

    /** The same file or folder, watched. */
    Path watched(Path real) {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[] {Path.class}, new Named(real));
    }

    private static Path real(Path path) {
        return (Path) real((Object) path);
    }

    private static Object real(Object any) {
        return Proxy.isProxyClass(any.getClass()) && Proxy.getInvocationHandler(any) instanceof Named named
                ? named.real
                : any;
    }

    /** A path that goes on being watched whatever is made of it. */
    private final class Named implements InvocationHandler {
        private final Path real;

        Named(Path real) {
            this.real = real;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return paths;
            }
            Object[] given = arguments == null
                    ? new Object[0]
                    : Stream.of(arguments).map(WatchedDisk::real).toArray();
            try {
                @Nullable Object made = method.invoke(real, given);
                return made instanceof Path path ? watched(path) : made;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return FileChannel.open(real(path), options, attributes);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        SeekableByteChannel channel = disk(path).newByteChannel(real(path), options, attributes);
        if (options.contains(StandardOpenOption.WRITE)) {
            watcher.changed("begun", real(path));
        }
        return channel;
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk(folder).createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk(path).delete(real(path));
        watcher.changed("gone", real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        watcher.renames(real(source), real(target));
        disk(source).move(real(source), real(target), options);
        watcher.changed("there", real(target));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        disk(source).copy(real(source), real(target), options);
        watcher.changed("copied", real(target));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> all = disk(folder).newDirectoryStream(real(folder), each -> filter.accept(watched(each)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = all.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return watched(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }

    private static FileSystemProvider disk(Path path) {
        return real(path).getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return paths;
    }

    @Override
    public Path getPath(URI uri) {
        return watched(Path.of(uri));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return disk(one).isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return disk(path).isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return disk(path).getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk(path).checkAccess(real(path), modes);
    }

    @Override
    public <V extends @Nullable FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return disk(path).getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return disk(path).readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return disk(path).readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        disk(path).setAttribute(real(path), name, value, options);
    }

    /** Leads from a path to who is told; all else is asked of the real one. */
    private static final class Paths extends FileSystem {
        private final WatchedDisk disk;
        private final FileSystem real = FileSystems.getDefault();

        Paths(WatchedDisk disk) {
            this.disk = disk;
        }

        @Override
        public FileSystemProvider provider() {
            return disk;
        }

        @Override
        public void close() {
            // the real one stays open
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return disk.watched(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }
}
