package org.aliquot.people;

import java.util.List;

/**
 * A page of links.
 *
 * @param all how many were found
 */
public record InvitationList(List<InvitationLink> links, int all) {

    public InvitationList {
        links = List.copyOf(links);
    }
}
