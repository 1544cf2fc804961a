package org.aliquot.jobs;

/** Somebody called the job off while it ran: it ends here, without a result. */
public final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobCancelled() {
        super("called off");
    }
}
