package org.aliquot.people;

/**
 * Rows of another module that know who somebody is, and go when the person is erased; a bean of the module that owns them.
 *
 * @param deletion the statement; {@code :id} is the person, {@code :email} their address
 */
public record RowsOfPerson(String deletion) {}
