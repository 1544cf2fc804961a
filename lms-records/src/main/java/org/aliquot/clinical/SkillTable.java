package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be shown in a rotation, how it is practiced, and what was signed. */
@Repository
class SkillTable {

    private static final String ADD = """
            insert into rotation_skill (rotation_id, number, words, element)
            values (:rotation, :number, :words, :element)
            """;

    private static final String SKILLS = """
            select s.rotation_id, s.number, s.words, s.element, p.plan, p.repeat_by
            from rotation_skill s
            left join lateral (select p.plan, p.repeat_by
                               from practice_plan p
                               where p.rotation_id = s.rotation_id and p.number = s.number
                               order by p.made_at desc, p.id desc
                               limit 1) p on true
            where s.rotation_id in (:rotations)
            order by s.rotation_id, s.number
            """;

    private static final String SIGNATURES = """
            select rotation_id, number, id, level, attempts, done_on, remark, signer, signer_title, signed_at, struck_at, struck_why
            from skill_signature
            where rotation_id in (:rotations)
            order by rotation_id, number, signed_at desc, id desc
            """;

    private static final String SIGN = """
            insert into skill_signature (id, rotation_id, number, level, attempts, done_on, remark, signer_id, signer, signer_title, signed_at)
            select :id, s.rotation_id, s.number, :level, :attempts, :day, :remark, :by, :signer, :title,
                   greatest(r.created_at, server_now() - make_interval(secs => :ago))
            from rotation_skill s
            join rotation r on r.id = s.rotation_id
            where s.rotation_id = :rotation and s.number = :number
            on conflict (id) do nothing
            """;

    private static final String KNOWS = """
            select exists (select
                           from skill_signature
                           where id = :id and rotation_id = :rotation and number = :number and level = :level
                             and attempts = :attempts and done_on = :day and remark is not distinct from cast(:remark as text))
            """;

    private static final String STRIKE = """
            update skill_signature
            set struck_at = server_now(), struck_by = :by, struck_why = :why
            where id = :id and rotation_id = :rotation and struck_at is null
            """;

    private static final String PLAN = """
            with made as (
              insert into practice_plan (id, rotation_id, number, plan, repeat_by, made_by, made_at)
              select :id, s.rotation_id, s.number, :plan, cast(:day as date), :by, server_now()
              from rotation_skill s
              where s.rotation_id = :rotation and s.number = :number
              on conflict (id) do nothing
              returning rotation_id, number)
            select s.words
            from made m
            join rotation_skill s on s.rotation_id = m.rotation_id and s.number = m.number
            """;

    private final JdbcClient jdbc;

    SkillTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID rotation, List<Checklists.Skill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            jdbc.sql(ADD)
                    .param("rotation", rotation)
                    .param("number", i + 1)
                    .param("words", skills.get(i).words())
                    .param("element", skills.get(i).element().word())
                    .update();
        }
    }

    /** Of each of these, in the order of its checklist. */
    Map<UUID, List<RotationView.SkillView>> of(List<UUID> rotations) {
        Map<UUID, List<RotationView.Signature>> signed =
                ByRotation.read(jdbc, SIGNATURES, rotations, SkillTable::signature);
        Map<UUID, List<RotationView.SkillView>> filled = new HashMap<>();
        ByRotation.read(jdbc, SKILLS, rotations, SkillTable::bare)
                .forEach((rotation, skills) -> filled.put(
                        rotation,
                        skills.stream()
                                .map(skill -> with(skill, signed.getOrDefault(rotation, List.of())))
                                .toList()));
        return filled;
    }

    /** One that was sent before stays as it is; one with an id that another has is another. */
    Taken sign(UUID rotation, Signing told, NamedSigner by) {
        if (insert(told.id(), rotation, told, by)) {
            return Taken.NEW;
        }
        if (knows(rotation, told)) {
            return Taken.BEFORE;
        }
        return insert(Ids.next(), rotation, told, by) ? Taken.NEW : Taken.NOT;
    }

    boolean strike(UUID rotation, UUID signature, String why, AccountId by) {
        return jdbc.sql(STRIKE)
                        .param("id", signature)
                        .param("rotation", rotation)
                        .param("why", why)
                        .param("by", by)
                        .update()
                > 0;
    }

    /** Empty for one that was sent before; else which skill it is of. */
    Optional<String> plan(UUID rotation, UUID id, int number, PracticePlan plan, AccountId by) {
        return jdbc.sql(PLAN)
                .param("id", id)
                .param("rotation", rotation)
                .param("number", number)
                .param("plan", plan.words())
                .param("day", plan.repeatBy())
                .param("by", by)
                .query(String.class)
                .optional();
    }

    private boolean insert(UUID id, UUID rotation, Signing told, NamedSigner by) {
        return jdbc.sql(SIGN)
                        .param("id", id)
                        .param("rotation", rotation)
                        .param("number", told.number())
                        .param("level", told.level().word())
                        .param("attempts", told.attempts())
                        .param("day", told.doneOn())
                        .param("remark", told.remark())
                        .param("by", by.id())
                        .param("signer", by.who().name())
                        .param("title", by.who().title())
                        .param("ago", (double) told.secondsAgo())
                        .update()
                > 0;
    }

    private boolean knows(UUID rotation, Signing told) {
        return jdbc.sql(KNOWS)
                .param("id", told.id())
                .param("rotation", rotation)
                .param("number", told.number())
                .param("level", told.level().word())
                .param("attempts", told.attempts())
                .param("day", told.doneOn())
                .param("remark", told.remark())
                .query(Boolean.class)
                .single();
    }

    private static RotationView.SkillView with(RotationView.SkillView skill, List<RotationView.Signature> signed) {
        return new RotationView.SkillView(
                skill.number(),
                skill.skill(),
                signed.stream()
                        .filter(one -> one.told().number() == skill.number())
                        .toList(),
                skill.planned());
    }

    private static RotationView.SkillView bare(ResultSet row, int number) throws SQLException {
        return new RotationView.SkillView(
                row.getInt("number"),
                new Checklists.Skill(
                        row.getString("words"), Word.read(CompetencyElement.class, row.getString("element"))),
                List.of(),
                plan(row));
    }

    private static @Nullable PracticePlan plan(ResultSet row) throws SQLException {
        String words = row.getString("plan");
        return words == null ? null : new PracticePlan(words, row.getObject("repeat_by", LocalDate.class));
    }

    private static RotationView.Signature signature(ResultSet row, int number) throws SQLException {
        return new RotationView.Signature(
                new Signing(
                        ByRotation.id(row, "id"),
                        row.getInt("number"),
                        Word.read(SkillLevel.class, row.getString("level")),
                        row.getInt("attempts"),
                        requireNonNull(row.getObject("done_on", LocalDate.class)),
                        row.getString("remark"),
                        0),
                ByRotation.signer(row),
                ByRotation.signedAt(row),
                ByRotation.struck(row));
    }
}
