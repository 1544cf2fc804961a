package load;

/** The longest time in which nobody was told that an answer is kept. */
final class Silence {

    private long last;
    private long longest;

    /** From now on. */
    synchronized void measure() {
        last = System.nanoTime();
        longest = 0;
    }

    synchronized void broken() {
        longest = length();
        last = System.nanoTime();
    }

    synchronized double longestMillis() {
        return length() / 1e6;
    }

    private long length() {
        return Math.max(longest, System.nanoTime() - last);
    }
}
