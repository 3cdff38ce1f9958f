package town.sample;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.chrono.Chronology;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** Classes that reach out, one way each. */
@SuppressWarnings({"all", "deprecation", "removal"})
public final class Reaching {
    private Reaching() {}

    static class OpensASocket {
        Object go() throws Exception {
            return new Socket("localhost", 1);
        }
    }

    static class ReadsAnAddress {
        Object go() throws Exception {
            return URI.create("http://localhost/").toURL().openStream();
        }
    }

    static class StartsAProcess {
        Object go() throws Exception {
            return new ProcessBuilder("true").start();
        }
    }

    static class RunsACommand {
        Object go() throws Exception {
            return Runtime.getRuntime().exec(new String[] {"true"});
        }
    }

    static class Exits {
        void go() {
            System.exit(1);
        }
    }

    static class Halts {
        void go() {
            Runtime.getRuntime().halt(1);
        }
    }

    static class LoadsALibrary {
        void go() {
            System.loadLibrary("x");
        }
    }

    static class DeclaresNative {
        native void go();
    }

    static class MakesAThread {
        void go() {
            new Thread(() -> {}).start();
        }
    }

    static class MakesAPool {
        Object go() {
            return Executors.newFixedThreadPool(2);
        }
    }

    static class GoesParallel {
        Object go() {
            return List.of(1, 2).parallelStream().mapToInt(i -> i).sum();
        }
    }

    static class GoesParallelByItsOwnName {
        static class Numbers extends java.util.ArrayList<Integer> {}

        Object go() {
            return new Numbers().parallelStream().count();
        }
    }

    static class SplitsItsStream {
        Object go() {
            return java.util.stream.StreamSupport.stream(List.of(1).spliterator(), true);
        }
    }

    static class SearchesByThousands {
        Object go() {
            return new java.util.concurrent.ConcurrentHashMap<String, String>().search(1L, (k, v) -> v);
        }
    }

    /** What an own interface asks for is what an own class has from Java. */
    interface Eachwise {
        void forEach(long threshold, java.util.function.BiConsumer<? super String, ? super String> what);
    }

    static class Words extends java.util.concurrent.ConcurrentHashMap<String, String> implements Eachwise {}

    static class WalksInDisguise {
        void go(Eachwise words) {
            words.forEach(1L, (k, v) -> {});
        }
    }

    static class PrintsATrace {
        void go() {
            new IllegalStateException("what it was told").printStackTrace();
        }
    }

    interface Tracing {
        void printStackTrace();
    }

    static class Trouble extends RuntimeException implements Tracing {}

    static class PrintsATraceInDisguise {
        void go(Tracing what) {
            what.printStackTrace();
        }
    }

    static class ListsPackages {
        Object go() {
            return Package.getPackages();
        }
    }

    static class ComputesLater {
        Object go() {
            return CompletableFuture.supplyAsync(() -> 1);
        }
    }

    static class KeepsPerThread {
        final ThreadLocal<Integer> state = new ThreadLocal<>();
    }

    static class Waits {
        synchronized void go() throws Exception {
            wait();
        }
    }

    static class LooksUpAClass {
        Object go() throws Exception {
            return Class.forName("java.lang.Runtime");
        }
    }

    static class CallsByReflection {
        Object go() throws Exception {
            return String.class.getMethod("length").invoke("x");
        }
    }

    static class CallsByHandle {
        Object go() {
            return java.lang.invoke.MethodHandles.lookup();
        }
    }

    static class LoadsServices {
        Object go() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    static class LoadsClasses extends ClassLoader {}

    static class ReadsAFile {
        Object go() throws Exception {
            return Files.readString(Path.of("/etc/passwd"));
        }
    }

    static class ReadsAStream {
        Object go() throws Exception {
            return new FileInputStream("/etc/passwd");
        }
    }

    static class AsksForTheDay {
        Object go() {
            return LocalDate.now();
        }
    }

    static class HandsOnTheDay {
        Supplier<LocalDate> go() {
            return LocalDate::now;
        }
    }

    static class AsksForTheTime {
        Object go() {
            return System.nanoTime();
        }
    }

    static class MovesTheZone {
        void go() {
            TimeZone.setDefault(null);
        }
    }

    static class ThrowsDice {
        Object go() {
            return new Random().nextInt();
        }
    }

    static class ThrowsDiceSimply {
        Object go() {
            return Math.random();
        }
    }

    static class ReadsObjects {
        Object go() throws Exception {
            return new ObjectInputStream(new ByteArrayInputStream(new byte[0])).readObject();
        }
    }

    static class ReadsSettings {
        Object go() {
            return System.getProperty("user.home");
        }
    }

    static class ChangesTheLanguage {
        void go() {
            Locale.setDefault(Locale.ROOT);
        }
    }

    static class PrintsToTheConsole {
        void go() {
            System.out.println("x");
        }
    }

    static class UsesTheStore {
        Object go() {
            return adroit.canonical.Digest.sha256(new byte[0]);
        }
    }

    static class UsesAWindow {
        Object go() {
            return new javax.swing.event.EventListenerList();
        }
    }

    static class Finalizes {
        @Override
        protected void finalize() {}
    }

    static class GoesParallelByTheBack {
        void go() {
            StreamSupport.stream(List.of(1, 2).spliterator(), true).forEach(i -> {});
        }
    }

    static class BeginsSequentialByTheBack {
        void go() {
            StreamSupport.stream(List.of(1, 2).spliterator(), false).parallel().forEach(i -> {});
        }
    }

    static class LetsAMapGoParallel {
        void go() {
            new ConcurrentHashMap<>(Map.of("a", 1)).forEach(1L, (k, v) -> {});
        }
    }

    static class LetsAMapSearchInParallel {
        Object go() {
            return new ConcurrentHashMap<>(Map.of("a", 1)).search(1L, (k, v) -> v);
        }
    }

    static class InheritsAParallelStream extends ArrayList<Object> {
        void go() {
            parallelStream().forEach(i -> {});
        }
    }

    static class HandsOnAnInheritedOne extends ArrayList<Object> {
        Supplier<Object> go() {
            return this::parallelStream;
        }
    }

    static class SortsInParallel {
        void go() {
            Arrays.parallelSort(new int[2]);
        }
    }

    static class Sleeps {
        void go() throws Exception {
            TimeUnit.SECONDS.sleep(9);
        }
    }

    static class PrintsItsOwnTrace extends RuntimeException {
        void go() {
            printStackTrace();
        }
    }

    interface Prints {
        void printStackTrace();
    }

    static class PrintsByAnInterface extends RuntimeException implements Prints {
        void go() {
            ((Prints) this).printStackTrace();
        }
    }

    static class LooksWhoCalls {
        Object go() {
            return new IllegalStateException().getStackTrace();
        }
    }

    static class LogsPastTheProduct {
        Object go() {
            return System.LoggerFinder.getLoggerFinder();
        }
    }

    static class WritesFieldsByName {
        Object go() {
            return AtomicIntegerFieldUpdater.newUpdater(WritesFieldsByName.class, "x");
        }
    }

    static class LoadsABundleOfTexts {
        Object go() {
            return ListResourceBundle.getBundle("x");
        }
    }

    static class AddsZones {
        void go() {
            ZoneRulesProvider.refresh();
        }
    }

    abstract static class InheritsTheDay implements Chronology {
        Object go() {
            return dateNow();
        }
    }

    static class FormatsTheHour {
        Object go() {
            return new SimpleDateFormat("HH").format(0L);
        }
    }
}
