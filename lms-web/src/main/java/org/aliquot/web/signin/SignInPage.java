package org.aliquot.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign-in form with what was typed, whether people may sign up, and the demo accounts while demo mode is on. */
public record SignInPage(
        String email, String next, @Nullable String problem, boolean signUp, List<DemoAccount> demo) {

    public record DemoAccount(String role, String email, String password) {}
}
