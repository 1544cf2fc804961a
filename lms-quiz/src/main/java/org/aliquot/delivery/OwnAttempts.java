package org.aliquot.delivery;

import java.util.Map;
import java.util.UUID;
import org.aliquot.people.OwnData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person did in exams. */
@Configuration(proxyBeanMethods = false)
class OwnAttempts {

    @Bean
    OwnData fileOfAttempts() {
        return new OwnData(
                "attempts",
                "Each exam, quiz, and practice you started: in which mode, from when to when, the last hash of its receipt, and when its answers were deleted if the school no longer keeps them.",
                """
                select a.id, e.key as exam, a.mode, a.status, a.length, a.started_at, a.deadline, a.ended_at, a.end_reason, a.final_at,
                       a.receipt_head, a.answers_deleted_at
                from attempt a
                join exam e on e.id = a.exam_id
                where a.account_id = :id
                order by a.started_at
                """);
    }

    @Bean
    OwnData fileOfAnswers() {
        return new OwnData(
                "answers",
                "Every answer that the server took, in order of arrival. The newest one at each position counts.",
                """
                select r.attempt_id as attempt, r.position, r.lease, r.revision, r.payload as answer, r.flagged, r.standing, r.given_ms,
                       r.elapsed_ms, r.received_at
                from attempt a
                cross join lateral (
                  select j.attempt_id, j.position, j.lease, j.revision, j.payload, j.flagged, j.standing, j.given_ms, j.elapsed_ms,
                         j.received_at
                  from response j
                  where j.attempt_id = a.id
                  union all
                  select z.attempt_id, z.position, z.lease, z.revision, z.payload, z.flagged, z.standing, z.given_ms, z.elapsed_ms,
                         z.received_at
                  from archived_response z
                  where z.month = a.archived_month and z.attempt_id = a.id) r
                where a.account_id = :id
                order by r.received_at
                """);
    }

    @Bean
    OwnData fileOfStrikes() {
        return new OwnData(
                "struck-options", "The options you struck out while you answered, as your browser last told.", """
                select s.attempt_id as attempt, s.position, s.options
                from attempt a
                cross join lateral (
                  select j.attempt_id, j.position, j.options
                  from attempt_strike j
                  where j.attempt_id = a.id
                  union all
                  select z.attempt_id, z.position, z.options
                  from archived_strike z
                  where z.month = a.archived_month and z.attempt_id = a.id) s
                where a.account_id = :id
                order by s.attempt_id, s.position
                """);
    }

    @Bean
    OwnData fileOfMarks(Feedbacks feedbacks) {
        return new OwnData(
                "marks",
                "Points that people gave your written answers, line by line of the rubric, with what they wrote to you. Not there while an answer waits, and empty while the exam does not show its questions.",
                """
                select w.attempt_id as attempt, w.position,
                       case when w.exam_id <> all(:hidden) then w.credit end as credit, m.slot,
                       case when w.exam_id <> all(:hidden) then m.points end as points,
                       case when w.exam_id <> all(:hidden) then m.remark end as remark, m.marked_at
                from written_answer w
                join attempt a on a.id = w.attempt_id
                join written_mark m on m.answer_id = w.id and m.points is not null
                where a.account_id = :id and w.settled_at is not null
                  and (m.slot = 3 or not exists (select from written_mark d
                                                 where d.answer_id = w.id and d.slot = 3 and d.points is not null))
                order by w.attempt_id, w.position, m.slot
                """,
                account -> Map.of("hidden", feedbacks.hidden(account).toArray(UUID[]::new)));
    }

    @Bean
    OwnData fileOfExamEvents() {
        return new OwnData(
                "exam-events",
                "Extra time, breaks, and changes of device in your exams, with the reasons that staff gave.",
                """
                select v.attempt_id as attempt, v.at, v.kind, v.seconds, v.reason
                from attempt_event v
                join attempt a on a.id = v.attempt_id
                where a.account_id = :id
                order by v.at
                """);
    }
}
