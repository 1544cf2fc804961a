package org.aliquot.reportmail;

import java.util.UUID;

/** Addresses that such a mail leads to, within the site; whoever makes the pages knows them. */
public interface ReportMailLinks {

    /** The file, behind a sign-in. */
    String file(UUID file);

    /** A saved view, for whoever may see it. */
    String view(UUID view);

    /** All that came. */
    String files();

    /** Where the mails are ended without a sign-in. */
    String end(String secret);
}
