package org.aliquot.web.address;

import java.util.UUID;

/**
 * Where the steps in the review of one question or lesson are taken.
 *
 * @param review the page itself; asks for a review
 * @param editor where the work is changed
 */
public record ReviewAddresses(
        String review, String decision, String withdrawal, String publication, String comments, String editor) {

    public String resolution(UUID comment) {
        return comments + "/" + comment + "/resolution";
    }

    public String reopening(UUID comment) {
        return comments + "/" + comment + "/reopening";
    }

    /** Where one comment is answered. */
    public String comment(UUID comment) {
        return review + "#comment-" + comment;
    }
}
