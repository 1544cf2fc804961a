package org.aliquot.oneroster;

/** What somebody is in a class. */
public enum PlaceRole {
    STUDENT,
    TEACHER
}
