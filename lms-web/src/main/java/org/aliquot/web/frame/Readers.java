package org.aliquot.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks: looked up once for each request. */
@Component
class Readers {

    private static final String ACCOUNT = Readers.class.getName() + ".account";

    private final Accounts accounts;

    Readers(Accounts accounts) {
        this.accounts = accounts;
    }

    static @Nullable Caller caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller ? caller : null;
    }

    Optional<AccountView> account(HttpServletRequest request) {
        Caller caller = caller();
        if (caller == null) {
            return Optional.empty();
        }
        if (request.getAttribute(ACCOUNT) instanceof AccountView known
                && known.id().equals(caller.id())) {
            return Optional.of(known);
        }
        Optional<AccountView> account = accounts.find(caller.id());
        account.ifPresent(found -> request.setAttribute(ACCOUNT, found));
        return account;
    }
}
