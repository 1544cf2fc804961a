package org.aliquot.interchange.family;

/** A calculation of another system that our question families cannot hold; the message says why, as the end of a sentence. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unfit(String why) {
        super(why, null, false, false);
    }

    /** A sentence for whoever brings the file. */
    public String sentence() {
        return "its calculation is not supported: " + getMessage();
    }
}
