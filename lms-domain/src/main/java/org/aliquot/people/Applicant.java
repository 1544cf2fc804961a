package org.aliquot.people;

/** Somebody who wants an account. The password is in clear here and nowhere else. */
public record Applicant(String email, String name, String password) {

    @Override
    public String toString() {
        return "Applicant[]";
    }
}
