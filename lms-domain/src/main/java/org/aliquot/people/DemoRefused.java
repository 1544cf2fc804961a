package org.aliquot.people;

/** Known accounts would be made in a real school; the message is the sentence that the operator reads. */
public class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefused() {
        super("The data directory holds a real school, and demo mode would add accounts with a known password to it;"
                + " set ALIQUOT_DEMO=false.");
    }
}
