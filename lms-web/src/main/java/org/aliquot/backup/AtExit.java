package org.aliquot.backup;

/** What is cleared away when Ctrl-C or a service manager ends us, which comes without an exception. */
final class AtExit {

    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    static AtExit run(Runnable work) {
        Thread hook = Thread.ofPlatform().unstarted(work);
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException itRuns) {
            return;
        }
    }
}
