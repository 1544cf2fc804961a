package org.aliquot.spool;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work that keeps a core until it is done, such as hashing a password or drawing a picture. It gets a thread of the kernel's,
 * which shares the cores: a virtual thread would keep one of the few carriers, and answers would wait for it. How much of it
 * is done at once is its caller's to bound. Of long work it is a part: its connections are beside the answers as well.
 */
public final class Labor {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("labor-", 0).factory());

    private Labor() {}

    public static <T> T of(Supplier<T> work) {
        if (!Thread.currentThread().isVirtual()) {
            return work.get();
        }
        Callable<T> there = Aside.isLong() ? () -> Aside.<T, RuntimeException>call(work::get) : work::get;
        Future<T> done = THREADS.submit(there);
        try {
            return done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while it worked", stopping);
        }
    }
}
