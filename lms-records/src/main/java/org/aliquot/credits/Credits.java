package org.aliquot.credits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has earned in continuing education. Nobody else sees it. */
@Service
public class Credits {

    private static final int MOST = 1000;

    private final CreditRepository kept;
    private final CreditTable table;
    private final Credentials credentials;
    private final CreditRules rules;
    private final LearnersCalendar calendar;
    private final Presence presence;

    Credits(
            CreditRepository kept,
            CreditTable table,
            Credentials credentials,
            CreditRules rules,
            LearnersCalendar calendar,
            Presence presence) {
        this.kept = kept;
        this.table = table;
        this.credentials = credentials;
        this.rules = rules;
        this.calendar = calendar;
        this.presence = presence;
    }

    @Transactional(readOnly = true)
    public Ledger ledger(AccountId owner) {
        LocalDate today = calendar.today(owner);
        List<CreditView> earned = table.of(owner);
        List<Standing> standings = credentials.of(owner).stream()
                .map(one -> new Reckoning(one, rules.find(one.told().rule()).orElse(null)).standing(earned, today))
                .toList();
        return new Ledger(today, standings, earned, Doubles.among(earned));
    }

    @Transactional(readOnly = true)
    public Optional<CreditView> find(AccountId owner, UUID id) {
        return table.find(owner, id);
    }

    /**
     * @param id made with the form: the same one sent twice is one credit, and stale with other content
     * @param anyhow also when there is one like it
     */
    @Transactional
    public CreditResult add(AccountId owner, UUID id, NewCredit told, boolean anyhow) {
        if (!presence.hold(owner)) {
            return new CreditResult.Unknown();
        }
        Optional<CreditEntity> sent = kept.findById(id);
        if (sent.isPresent()) {
            return table.find(owner, id)
                    .<CreditResult>map(
                            one -> one.told().isSame(told) ? new CreditResult.Kept(one) : new CreditResult.Stale(one))
                    .orElseGet(CreditResult.Unknown::new);
        }
        if (kept.countByOwner(owner) >= MOST) {
            return new CreditResult.TooMany(MOST);
        }
        return refusal(owner, id, told, anyhow).orElseGet(() -> {
            kept.saveAndFlush(new CreditEntity(id, owner, told, null));
            return shown(owner, id);
        });
    }

    /** Puts this in the place of what was seen as {@code version}; of what a course gave, only what may change. */
    @Transactional
    public CreditResult change(AccountId owner, UUID id, int version, NewCredit told, boolean anyhow) {
        CreditEntity standing = kept.findLockedByOwnerAndId(owner, id).orElse(null);
        if (standing == null) {
            return new CreditResult.Unknown();
        }
        if (standing.version() != version) {
            return new CreditResult.Stale(table.find(owner, id).orElseThrow());
        }
        NewCredit allowed = standing.allowed(told);
        NewCredit was = table.find(owner, id).orElseThrow().told();
        boolean known = anyhow || Doubles.areLike(was, allowed); // to add its proof, nobody is asked a second time
        return refusal(owner, id, allowed, known).orElseGet(() -> {
            standing.become(allowed);
            kept.saveAndFlush(standing);
            return shown(owner, id);
        });
    }

    /** With its proof. */
    @Transactional
    public boolean remove(AccountId owner, UUID id) {
        Optional<CreditEntity> standing = kept.findLockedByOwnerAndId(owner, id);
        standing.ifPresent(kept::delete);
        return standing.isPresent();
    }

    private Optional<CreditResult> refusal(AccountId owner, UUID id, NewCredit told, boolean anyhow) {
        if (told.earnedOn().isAfter(calendar.today(owner))) {
            return Optional.of(new CreditResult.Future());
        }
        List<CreditView> others =
                table.of(owner).stream().filter(other -> !other.id().equals(id)).toList();
        return anyhow ? Optional.empty() : Doubles.like(told, others).map(CreditResult.Double::new);
    }

    private CreditResult shown(AccountId owner, UUID id) {
        return new CreditResult.Kept(table.find(owner, id).orElseThrow());
    }
}
