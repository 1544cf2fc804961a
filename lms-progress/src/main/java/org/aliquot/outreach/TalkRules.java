package org.aliquot.outreach;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When somebody is named among those to talk to: in a class by its own rules, else by those of the installation. */
@Service
public class TalkRules {

    private final TalkRuleRepository rules;
    private final TalkRuleTable table;
    private final Teaching teaching;
    private final AuditLog audit;

    TalkRules(TalkRuleRepository rules, TalkRuleTable table, Teaching teaching, AuditLog audit) {
        this.rules = rules;
        this.table = table;
        this.teaching = teaching;
        this.audit = audit;
    }

    /** Of the installation. */
    @Transactional(readOnly = true)
    public TalkRule house() {
        return rules.house().map(rule -> rule.view(TalkLimits.USUAL)).orElseGet(() -> unset(TalkLimits.USUAL));
    }

    /** Of a class that the caller is known to see. */
    @Transactional(readOnly = true)
    public TalkRule of(UUID cohort) {
        TalkLimits above = house().limits();
        return rules.findByCohortId(cohort).map(rule -> rule.view(above)).orElseGet(() -> unset(above));
    }

    /**
     * Gives a class rules of its own.
     *
     * @param limits null: those of the installation again
     */
    @Transactional
    public TalkRuleChange change(Caller by, UUID cohort, int version, @Nullable TalkLimits limits) {
        if (!teaching.teaches(by, cohort)) {
            return new TalkRuleChange.Unknown();
        }
        table.begin(cohort);
        return change(rules.findLockedByCohortId(cohort), house().limits(), version, limits, by.id(), cohort);
    }

    /** Changes what holds in every class without rules of its own. */
    @Transactional
    public TalkRuleChange changeHouse(AccountId by, int version, @Nullable TalkLimits limits) {
        table.begin(null);
        return change(rules.lockedHouse(), TalkLimits.USUAL, version, limits, by, null);
    }

    private TalkRuleChange change(
            Optional<TalkRuleEntity> found,
            TalkLimits above,
            int version,
            @Nullable TalkLimits limits,
            AccountId by,
            @Nullable UUID cohort) {
        TalkRuleEntity rule = found.orElseThrow();
        if (rule.version() != version) {
            return new TalkRuleChange.Stale(rule.view(above));
        }
        if (limits == null) {
            rule.give(by);
        } else {
            rule.become(limits, by);
        }
        rules.flush();
        String subject = cohort == null ? "installation" : cohort.toString();
        audit.record(new AuditEntry(by, "talk-rule.changed", "cohort", subject, Map.of()));
        return new TalkRuleChange.Changed(rule.view(above));
    }

    private static TalkRule unset(TalkLimits above) {
        return new TalkRule(above, false, null, null, 0);
    }
}
