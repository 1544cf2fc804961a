package org.aliquot.oneroster;

/**
 * That somebody is in a class.
 *
 * @param classId in a delta perhaps of a class that only an earlier file listed
 * @param personId likewise
 * @param gone the registrar takes the place away
 * @param line of the file of enrollments
 */
public record ListedPlace(String classId, String personId, PlaceRole role, boolean gone, int line) {}
