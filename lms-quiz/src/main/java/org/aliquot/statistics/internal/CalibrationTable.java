package org.aliquot.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.CalibrationDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What calibrations found, and what was decided about them. */
@Component
public class CalibrationTable {

    private static final String INSERT = """
            insert into calibration_item (calibration, item_version_id, answers, rated, a, b, se_a, se_b, infit, outfit,
                                          before_b, before_se, anchor, displacement, z, robust_z)
            select :calibration, i.version, i.answers, i.rated, i.a, i.b, i.se_a, i.se_b, i.infit, i.outfit,
                   i.before_b, i.before_se, i.anchor, i.displacement, i.z, i.robust_z
            from unnest(cast(:version as uuid[]), cast(:answers as integer[]), cast(:rated as float8[]),
                        cast(:a as float8[]), cast(:b as float8[]), cast(:se_a as float8[]), cast(:se_b as float8[]),
                        cast(:infit as float8[]), cast(:outfit as float8[]), cast(:before_b as float8[]),
                        cast(:before_se as float8[]), cast(:anchor as boolean[]), cast(:displacement as float8[]),
                        cast(:z as float8[]), cast(:robust_z as float8[]))
                 as i (version, answers, rated, a, b, se_a, se_b, infit, outfit, before_b, before_se, anchor,
                       displacement, z, robust_z)
            """;

    private static final String ITEMS = """
            select c.*, item.slug, v.number
            from calibration_item c
            join item_version v on v.id = c.item_version_id
            join item on item.id = v.item_id
            where c.calibration = :calibration
            order by item.slug, v.number
            """;

    private static final String ADOPTED = """
            select c.*, item.slug, v.number
            from calibration_decision d
            join calibration_item c on c.calibration = d.calibration and c.item_version_id = :version
            join item_version v on v.id = c.item_version_id
            join item on item.id = v.item_id
            where d.adopted
            order by d.decided_at desc
            limit 1
            """;

    private static final String DECIDE = """
            insert into calibration_decision (calibration, adopted, reason, decided_by, decided_at)
            values (:calibration, :adopted, :reason, :by, server_now())
            """;

    private static final String DECISIONS = """
            select calibration, adopted, reason, decided_by, decided_at
            from calibration_decision
            """;

    private static final String ADOPTED_SINCE = """
            select exists (select from calibration_decision where adopted and decided_at > :since)
            """;

    private final JdbcClient jdbc;

    CalibrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items of a calibration; what an earlier run had left is gone. */
    void put(UUID calibration, List<CalibratedQuestion> items) {
        jdbc.sql("delete from calibration_item where calibration = :calibration")
                .param("calibration", calibration)
                .update();
        jdbc.sql(INSERT)
                .param("calibration", calibration)
                .param(
                        "version",
                        items.stream().map(item -> item.version().value()).toArray(UUID[]::new))
                .param(
                        "answers",
                        items.stream().map(CalibratedQuestion::answers).toArray(Integer[]::new))
                .param("rated", figures(items, CalibratedQuestion::rated))
                .param("a", figures(items, item -> item.estimate().a()))
                .param("b", figures(items, item -> item.estimate().b()))
                .param("se_a", figures(items, item -> item.estimate().seA()))
                .param("se_b", figures(items, item -> item.estimate().seB()))
                .param("infit", figures(items, item -> item.estimate().infit()))
                .param("outfit", figures(items, item -> item.estimate().outfit()))
                .param("before_b", figures(items, item -> item.before().beforeB()))
                .param("before_se", figures(items, item -> item.before().beforeSe()))
                .param("anchor", items.stream().map(CalibratedQuestion::anchor).toArray(Boolean[]::new))
                .param("displacement", figures(items, item -> item.drift().displacement()))
                .param("z", figures(items, item -> item.drift().z()))
                .param("robust_z", figures(items, item -> item.drift().robustZ()))
                .update();
    }

    public List<CalibratedQuestion> items(UUID calibration) {
        return jdbc.sql(ITEMS)
                .param("calibration", calibration)
                .query(CalibrationTable::item)
                .list();
    }

    public Optional<CalibratedQuestion> adopted(ItemVersionId version) {
        return jdbc.sql(ADOPTED)
                .param("version", version)
                .query(CalibrationTable::item)
                .optional();
    }

    /** One decision at a time, until the transaction ends. */
    public void lockDecisions() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.calibration-decision'))")
                .query((row, number) -> true)
                .single();
    }

    public void decide(UUID calibration, boolean adopted, String reason, AccountId by) {
        jdbc.sql(DECIDE)
                .param("calibration", calibration)
                .param("adopted", adopted)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    public Map<UUID, CalibrationDecision> decisions() {
        Map<UUID, CalibrationDecision> decisions = new HashMap<>();
        RowCallbackHandler put = row -> decisions.put(row.getObject("calibration", UUID.class), decision(row, 0));
        jdbc.sql(DECISIONS).query(put);
        return decisions;
    }

    public Optional<CalibrationDecision> decision(UUID calibration) {
        return jdbc.sql(DECISIONS + "where calibration = :calibration")
                .param("calibration", calibration)
                .query(CalibrationTable::decision)
                .optional();
    }

    public boolean isAdoptedSince(Instant since) {
        return jdbc.sql(ADOPTED_SINCE)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Double[] figures(
            List<CalibratedQuestion> items, Function<CalibratedQuestion, @Nullable Double> figure) {
        return items.stream().map(figure).toArray(Double[]::new);
    }

    private static CalibrationDecision decision(ResultSet row, int number) throws SQLException {
        return new CalibrationDecision(
                row.getBoolean("adopted"),
                row.getString("reason"),
                AccountId.in(row, "decided_by"),
                RowTime.at(row, "decided_at"));
    }

    private static CalibratedQuestion item(ResultSet row, int number) throws SQLException {
        return new CalibratedQuestion(
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("slug"),
                row.getInt("number"),
                row.getInt("answers"),
                row.getDouble("rated"),
                new CalibratedQuestion.Estimate(
                        row.getObject("a", Double.class),
                        row.getObject("b", Double.class),
                        row.getObject("se_a", Double.class),
                        row.getObject("se_b", Double.class),
                        row.getObject("infit", Double.class),
                        row.getObject("outfit", Double.class)),
                new CalibratedQuestion.Before(
                        row.getObject("before_b", Double.class), row.getObject("before_se", Double.class)),
                row.getBoolean("anchor"),
                new CalibratedQuestion.Drift(
                        row.getObject("displacement", Double.class),
                        row.getObject("z", Double.class),
                        row.getObject("robust_z", Double.class)));
    }
}
