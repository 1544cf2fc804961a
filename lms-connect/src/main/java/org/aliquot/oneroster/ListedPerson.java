package org.aliquot.oneroster;

/**
 * Somebody as the registrar lists them.
 *
 * @param id for ever the same there
 * @param name as it is shown; empty only for somebody who is gone
 * @param email empty when none, or none that we could write to
 * @param gone the registrar deletes them, or says among changes that they may not come in
 */
public record ListedPerson(String id, String name, String email, boolean gone) {

    /** An id is nobody's name by the standard, but some systems make it of the address. */
    @Override
    public String toString() {
        return "ListedPerson[]";
    }
}
