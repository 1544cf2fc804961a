package org.aliquot.records;

import java.util.List;
import java.util.Optional;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up transcripts: whole for learners themselves and for administrators, of their own courses for instructors. */
@Service
@Transactional(readOnly = true)
public class Transcripts {

    /** So many exams at most, the latest. */
    public static final int EXAMS = 200;

    private final TranscriptTable table;
    private final CertificateTable certificates;
    private final Accounts accounts;
    private final ServerClock clock;

    Transcripts(TranscriptTable table, CertificateTable certificates, Accounts accounts, ServerClock clock) {
        this.table = table;
        this.certificates = certificates;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty where the reader may know of no course of theirs. */
    public Optional<Transcript> of(Scope scope, AccountId learner) {
        AccountView account = accounts.find(learner).orElse(null);
        List<Transcript.Course> courses = table.courses(scope, learner);
        if (account == null || courses.isEmpty() && !scope.isEverything()) {
            return Optional.empty();
        }
        return Optional.of(new Transcript(
                account.name(),
                clock.now(),
                courses,
                table.exams(scope, learner, EXAMS),
                certificates.of(scope, learner)));
    }
}
