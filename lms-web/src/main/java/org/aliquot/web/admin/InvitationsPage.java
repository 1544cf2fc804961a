package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Listed;

/**
 * Links of invitations, to be handed on.
 *
 * @param sent whether a mail server sends them, so that there is none here
 * @param file all of them as a file
 */
public record InvitationsPage(boolean sent, List<Line> lines, Listed listed, String file) {

    /** @param id of the field that holds the link */
    public record Line(String id, String name, String email, String personUrl, String link, String until) {}
}
