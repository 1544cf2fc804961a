package org.aliquot.oneroster;

/** What became of a registrar's file. */
public sealed interface OneRosterReading {

    /** The file can be used, perhaps without some of its rows. */
    record Read(RosterFacts facts) implements OneRosterReading {}

    /** The whole file is of no use; says what is wrong, where and what to do, in words for a registrar. */
    record Refused(String why) implements OneRosterReading {}
}
