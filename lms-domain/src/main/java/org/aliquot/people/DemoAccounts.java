package org.aliquot.people;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The accounts of demo mode; made at the first start in demo mode and never otherwise. A school that was never a demonstration
 * does not become one because a setting was forgotten, as when a backup is restored.
 */
@Component
public class DemoAccounts {

    /** The password of all of them, shown on the sign-in page. */
    public static final String PASSWORD = "aliquot-demo";

    public static final String ADMINISTRATOR = "admin@example.org";

    private static final List<NewAccount> ACCOUNTS = List.of(
            account("learner@example.org", "Maya Okafor", Role.LEARNER),
            account("learner2@example.org", "Luis Herrera", Role.LEARNER),
            account("instructor@example.org", "Dana Whitfield", Role.INSTRUCTOR),
            account(ADMINISTRATOR, "Priya Raman", Role.ADMINISTRATOR));

    private final DemoMode mode;
    private final Accounts accounts;
    private final AccountTable table;

    DemoAccounts(DemoMode mode, Accounts accounts, AccountTable table) {
        this.mode = mode;
        this.accounts = accounts;
        this.table = table;
    }

    /** The addresses to show on the sign-in page; none when demo mode is off. */
    public List<String> addresses() {
        return mode.on() ? ACCOUNTS.stream().map(NewAccount::email).toList() : List.of();
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    void make() {
        if (mode.on()) {
            List<NewAccount> missing = ACCOUNTS.stream()
                    .filter(account -> table.credentials(account.email()).isEmpty())
                    .toList();
            if (missing.size() == ACCOUNTS.size() && table.anyAdministrator()) {
                throw new DemoRefused();
            }
            missing.forEach(accounts::create);
        }
    }

    private static NewAccount account(String email, String name, Role role) {
        return new NewAccount(email, name, PASSWORD, Set.of(role), true);
    }
}
