package org.aliquot.authorship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reaches learners is decided by those who made it: whoever makes a course, an exam or a question owns it and may name
 * co-authors. What nobody here made, such as the content of packs, is every instructor's to change. Administrators may
 * always; who {@linkplain DecidesNothing only helps}, never. Drafts, comments and reviews are open to all staff; they reach nobody.
 */
@Service
@Transactional
public class Authors {

    private final AuthorTable table;
    private final Accounts accounts;
    private final AuditLog audit;

    Authors(AuthorTable table, Accounts accounts, AuditLog audit) {
        this.table = table;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Owners first; empty when nobody here made it. */
    @Transactional(readOnly = true)
    public List<Author> of(Work work) {
        return table.of(work);
    }

    @Transactional(readOnly = true)
    public boolean mayDecide(Caller caller, Work work) {
        return caller.is(Role.ADMINISTRATOR)
                || (caller.is(Role.INSTRUCTOR)
                        && table.closedTo(caller.id(), work.kind(), Set.of(work.name()))
                                .isEmpty());
    }

    /** Whether the caller decides about no work, whoever made it. */
    @Transactional(readOnly = true)
    public boolean onlyHelps(Caller caller) {
        return caller.is(Role.INSTRUCTOR) && !caller.is(Role.ADMINISTRATOR) && table.onlyHelps(caller.id());
    }

    /** Whether the caller may say who the authors are. */
    @Transactional(readOnly = true)
    public boolean mayAppoint(Caller caller, Work work) {
        return caller.is(Role.ADMINISTRATOR)
                || (table.of(work).stream()
                                .anyMatch(
                                        author -> author.owner() && author.id().equals(caller.id()))
                        && !onlyHelps(caller));
    }

    /** Those of these works about which others decide. */
    @Transactional(readOnly = true)
    public Set<String> closedTo(Caller caller, Work.Kind kind, Collection<String> names) {
        return caller.is(Role.ADMINISTRATOR) ? Set.of() : table.closedTo(caller.id(), kind, names);
    }

    /** Those of these works that have authors. */
    @Transactional(readOnly = true)
    public Set<String> withAuthors(Work.Kind kind, Collection<String> names) {
        return table.withAuthors(kind, names);
    }

    /** Works that were made just now, and by whom. */
    public void made(Work.Kind kind, Collection<String> names, AccountId by) {
        table.own(kind, names, by);
    }

    /** A work that is no more, and whose name may be that of another one. */
    public void unmade(Work work) {
        table.forget(work);
    }

    /** Names a co-author; the first author of a work that had none owns it. */
    public AuthorChange add(Work work, AccountId author, Caller by) {
        if (!mayAppoint(by, work)) {
            return new AuthorChange.NotYours();
        }
        AccountView account = accounts.find(author).filter(AccountView::active).orElse(null);
        if (account == null) {
            return new AuthorChange.Refused("This account does not exist or may not sign in.");
        }
        if (!new Caller(author, account.roles()).isStaff()) {
            return new AuthorChange.Refused(
                    account.name() + " is not an instructor. An administrator can change that under People.");
        }
        if (table.put(work, author, table.of(work).isEmpty(), by.id())) {
            record("author.added", work, author, by);
        }
        return new AuthorChange.Done();
    }

    /** Takes an author away; an owner stays, or nobody could name others. */
    public AuthorChange remove(Work work, AccountId author, Caller by) {
        if (!mayAppoint(by, work)) {
            return new AuthorChange.NotYours();
        }
        boolean owns =
                table.of(work).stream().anyMatch(one -> one.owner() && one.id().equals(author));
        if (owns && !by.is(Role.ADMINISTRATOR)) {
            return new AuthorChange.Refused("Only an administrator can take out the owner.");
        }
        if (table.remove(work, author)) {
            record("author.removed", work, author, by);
        }
        return new AuthorChange.Done();
    }

    private void record(String action, Work work, AccountId author, Caller by) {
        audit.record(
                new AuditEntry(by.id(), action, work.kind().word(), work.name(), Map.of("author", author.toString())));
    }
}
