package org.aliquot.web.signin;

import java.util.List;
import org.aliquot.signon.OfferedProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in form with what was typed, whether people may sign up, and the demo accounts while demo mode is on.
 *
 * @param providers schools and employers that sign people in and are shown to everybody
 * @param byAddress whether there are others, which are found by the domain of an address
 */
public record SignInPage(
        String email,
        String next,
        @Nullable String problem,
        boolean signUp,
        List<OfferedProvider> providers,
        boolean byAddress,
        List<DemoAccount> demo) {

    public record DemoAccount(String role, String email, String password) {}
}
