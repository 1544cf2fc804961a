package org.aliquot.web.admin;

/** Why something cannot be stored about a person. */
final class PersonWords {

    static final String ADDRESS_TAKEN = "Another account has this address.";
    static final String OWN_ROLE = "You cannot remove your own administrator role. Another administrator can.";
    static final String LAST = "This is the last administrator. Give someone else the role first.";
    static final String UNSURE = "Nothing was saved. Check this box, or clear the box of Administrator.";

    private PersonWords() {}
}
