package org.aliquot.badge;

/** Whole addresses that badges name; whoever makes the pages knows them. */
public interface BadgeSite {

    /** Of the profile of who issues. */
    String issuer();

    /** Of the keys that badges can be checked with. */
    String keys();

    /** Of what a course's badge stands for. */
    String achievement(String course);

    /** Of the page on which a certificate is checked, which is the badge's id as well. */
    String credential(String serial);

    /** Of what a badge is worth today. */
    String status(String serial);
}
