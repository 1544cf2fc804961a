package org.aliquot.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: making them, finding them, and what each person needs. */
@Service
public class Accounts {

    private final AccountTable table;
    private final PasswordHashing hashing;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Accounts(AccountTable table, PasswordHashing hashing, AuditLog audit, ApplicationEventPublisher events) {
        this.table = table;
        this.hashing = hashing;
        this.audit = audit;
        this.events = events;
    }

    /** Makes an account; empty when one with this address exists already (in any spelling of its letters). */
    @Transactional
    public Optional<AccountId> create(NewAccount account) {
        AccountId id = AccountId.next();
        boolean made = table.insert(id, account, hashing.hash(account.password()));
        if (made) {
            audit.record(new AuditEntry(
                    null, "account.created", "account", id.toString(), Map.of("demo", "" + account.demo())));
        }
        return made ? Optional.of(id) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> find(AccountId id) {
        return table.find(id);
    }

    /** The account of an address, in any spelling of its letters; none of demo mode. */
    @Transactional(readOnly = true)
    public Optional<AccountView> byAddress(String email) {
        return table.findByAddress(email);
    }

    @Transactional(readOnly = true)
    public boolean anyAdministrator() {
        return table.anyAdministrator();
    }

    /** People with an account, suspended ones included. */
    @Transactional(readOnly = true)
    public int count() {
        return table.count();
    }

    /** Names by id, for lists; ids without an account are left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : table.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, AccountView::name));
    }

    /** The accounts with these ids, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> byId(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : table.findAll(ids).stream()
                        .sorted(Comparator.comparing(AccountView::name, String.CASE_INSENSITIVE_ORDER))
                        .toList();
    }

    /** Everybody who teaches or administers here and may sign in, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> staff() {
        return table.having(Role.INSTRUCTOR, Role.ADMINISTRATOR);
    }

    /** Everybody who may review a colleague's question and may sign in, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> reviewers() {
        return table.having(Role.INSTRUCTOR, Role.ADMINISTRATOR, Role.REVIEWER);
    }

    /**
     * Accounts by name.
     *
     * @param search part of a name or the beginning of an address, or null for all
     * @param after the last account of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<AccountView> search(@Nullable String search, @Nullable AccountId after, int limit) {
        return table.search(search, after, Math.clamp(limit, 1, 200));
    }

    /** Gives a person extra time and larger text, in what runs now and in everything to come. */
    @Transactional
    public boolean accommodate(AccountId person, Accommodation accommodation, AccountId by) {
        if (!table.accommodate(person, accommodation)) {
            return false;
        }
        audit.record(new AuditEntry(
                by,
                "accommodation.changed",
                "account",
                person.toString(),
                Map.of(
                        "extraTimePercent", "" + accommodation.extraTimePercent(),
                        "largerText", "" + accommodation.largerText(),
                        "breakMinutes", "" + accommodation.breakMinutes())));
        events.publishEvent(new AccommodationChanged(
                Ids.next(),
                person.value(),
                accommodation.extraTimePercent(),
                accommodation.breakMinutes(),
                by.value()));
        return true;
    }

    /**
     * The same by a form, or by a program, that was shown what stood: of two who change it the second is told.
     *
     * @param shown null where nothing was
     */
    @Transactional
    public AccountOutcome accommodate(
            AccountId person, Accommodation accommodation, @Nullable Accommodation shown, AccountId by) {
        Accommodation stands =
                table.holdWhoItIs(person).map(AccountView::accommodation).orElse(null);
        if (stands == null) {
            return AccountOutcome.UNKNOWN;
        }
        if (shown != null && !shown.equals(stands)) {
            return stands.equals(accommodation) ? AccountOutcome.DONE : AccountOutcome.STALE;
        }
        return accommodate(person, accommodation, by) ? AccountOutcome.DONE : AccountOutcome.UNKNOWN;
    }
}
