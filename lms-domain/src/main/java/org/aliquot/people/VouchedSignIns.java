package org.aliquot.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Signs in whom another system has vouched for. Whoever has a second factor is asked for it, as after a password. */
@Service
public class VouchedSignIns {

    private static final String FIND = """
            select id, roles
            from account
            where id = :id and status = 'active' and (:demo or not demo)
            """;

    private final JdbcClient jdbc;
    private final DemoMode demo;
    private final PendingSignIns pending;
    private final ObjectProvider<SecondFactor> factors;

    VouchedSignIns(JdbcClient jdbc, DemoMode demo, PendingSignIns pending, ObjectProvider<SecondFactor> factors) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.pending = pending;
        this.factors = factors;
    }

    public EntryCodes.Entry enter(AccountId account, CameBy by) {
        RowMapper<Caller> caller = (row, _) -> new Caller(AccountId.in(row, "id"), RoleColumn.read(row));
        return jdbc.sql(FIND)
                .param("id", account)
                .param("demo", demo.on())
                .query(caller)
                .optional()
                .map(found -> entry(found, by))
                .orElseGet(EntryCodes.Entry.Over::new);
    }

    private EntryCodes.Entry entry(Caller caller, CameBy by) {
        return factors.orderedStream().anyMatch(factor -> factor.isWantedOf(caller))
                ? new EntryCodes.Entry.SecondFactorWanted(
                        pending.begin(caller.id(), by).pending())
                : new EntryCodes.Entry.Open(caller);
    }
}
