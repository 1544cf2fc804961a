package org.aliquot.response;

/** The part of one question's point a response earned, as a whole number of hundredths from 0 to 100. */
public record Credit(int hundredths) {

    public static final Credit NONE = new Credit(0);
    public static final Credit FULL = new Credit(100);

    public Credit {
        if (hundredths < 0 || hundredths > 100) {
            throw new IllegalArgumentException("credit lies between 0 and 100 hundredths, not " + hundredths);
        }
    }

    /**
     * The share of right parts less wrong ones, never below nothing; rounded down, so only all of them earn the full point.
     *
     * @param of how many there are, at least 1
     */
    static Credit share(int right, int wrong, int of) {
        return new Credit(Math.max(0, right - wrong) * 100 / of);
    }

    public boolean isFull() {
        return hundredths == 100;
    }
}
