package org.aliquot.web.connection;

/** The address by which an LMS registers itself, shown once. */
public record InvitedPage(String address) {

    @Override
    public String toString() {
        return "InvitedPage[]";
    }
}
