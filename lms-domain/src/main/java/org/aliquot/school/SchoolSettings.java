package org.aliquot.school;

/**
 * What is decided about the installation.
 *
 * @param name on certificates, transcripts, badges and printed exams
 * @param signUp whether people may make their own account
 * @param version counts the changes
 */
public record SchoolSettings(String name, boolean signUp, int version) {

    /** Of a name, in letters. */
    public static final int LONGEST_NAME = 120;
}
