package org.aliquot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts of made-up people. They all have one password: in demo mode the one of the demo accounts, and they are demo
 * accounts too, which sign in nowhere else; without it one that is drawn, hashed and forgotten.
 */
@Component
public class PastPeople {

    private static final PastTable ACCOUNT = new PastTable(
            "account",
            "id, email, name, password_hash, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at,"
                    + " version");

    private static final String OTHERS = """
            select count(*)
            from account
            where status <> 'erased' and not 'administrator' = any(roles) and not (demo and email = any(:demo))
            """;

    private static final String ADMINISTRATOR = """
            select id
            from account
            where 'administrator' = any(roles) and status = 'active'
            order by created_at, id
            limit 1
            """;

    private final JdbcClient jdbc;
    private final DemoMode mode;
    private final DemoAccounts demo;
    private final PasswordHashing hashing;

    PastPeople(JdbcClient jdbc, DemoMode mode, DemoAccounts demo, PasswordHashing hashing) {
        this.jdbc = jdbc;
        this.mode = mode;
        this.demo = demo;
        this.hashing = hashing;
    }

    /** How many people there are besides administrators and the accounts that demo mode makes. */
    public int others() {
        return jdbc.sql(OTHERS)
                .param("demo", demo.addresses().toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Whether somebody has this address already. */
    public boolean has(String email) {
        return jdbc.sql("select exists (select from account where lower(email) = lower(:email))")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /** Lets an account that was just made be as old as what its owner did; empty where there is none with this address. */
    public Optional<AccountId> dated(String email, Instant createdAt) {
        return jdbc.sql("update account set created_at = :at where lower(email) = lower(:email) returning id")
                .param("at", createdAt.atOffset(ZoneOffset.UTC))
                .param("email", email)
                .query((row, number) -> AccountId.in(row, "id"))
                .optional();
    }

    /** Whoever did what administrators do; empty where there is none yet. */
    public Optional<AccountId> administrator() {
        return jdbc.sql(ADMINISTRATOR)
                .query((row, number) -> AccountId.in(row, "id"))
                .optional();
    }

    /** The hash of the one password, which takes a moment to compute. */
    public String passwordHash() {
        return hashing.hash(mode.on() ? DemoAccounts.PASSWORD : Secrets.random());
    }

    public void write(PastRows rows, PastPerson person, String passwordHash) {
        rows.add(
                ACCOUNT,
                person.id(),
                person.email(),
                person.name(),
                passwordHash,
                List.of(person.role().word()),
                person.timeZone(),
                person.active() ? "active" : "suspended",
                mode.on(),
                person.extraTimePercent(),
                person.largerText(),
                person.createdAt(),
                0);
    }
}
