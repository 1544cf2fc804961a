package org.aliquot.web.signin;

import org.jspecify.annotations.Nullable;

/** What was typed on the sign-in page, and where to go from there. */
record SignInForm(String email, String password, @Nullable String next) {

    SignInForm {
        email = email == null ? "" : email;
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "SignInForm[" + email + "]";
    }
}
