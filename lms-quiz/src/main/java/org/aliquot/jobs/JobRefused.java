package org.aliquot.jobs;

/** A job cannot be done with the data there are; the message is a sentence for the person who asked. */
public final class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JobRefused(String sentence) {
        super(sentence);
    }
}
