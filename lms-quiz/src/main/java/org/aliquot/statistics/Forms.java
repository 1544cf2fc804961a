package org.aliquot.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamForm;
import org.aliquot.blueprint.ExamForms;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.Ids;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.StoredJob;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.FormsWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixed forms: assembled in the background, looked at, put in use. */
@Service
public class Forms {

    private static final int SHOWN = 20;

    private final JobQueue jobs;
    private final Exams exams;
    private final ExamForms forms;
    private final ItemBank bank;
    private final AuditLog audit;

    Forms(JobQueue jobs, Exams exams, ExamForms forms, ItemBank bank, AuditLog audit) {
        this.jobs = jobs;
        this.exams = exams;
        this.forms = forms;
        this.bank = bank;
        this.audit = audit;
    }

    /** Asks for forms of an exam; the same wish waiting or running is that one. */
    @Transactional
    public UUID start(String exam, FormsRequest request, AccountId by) {
        return jobs.add(FormsWork.KIND, exam, request, by);
    }

    /** The newest twenty of an exam. */
    @Transactional(readOnly = true)
    public List<FormsView> of(String exam) {
        UUID inUse = inUse(exam).orElse(null);
        return jobs.list(FormsWork.KIND, exam, SHOWN).stream()
                .map(stored -> view(stored, inUse))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<FormsView> find(UUID id) {
        return jobs.find(FormsWork.KIND, id)
                .map(stored -> view(
                        stored, inUse(String.valueOf(stored.job().subject())).orElse(null)));
    }

    /** From now on attempts get one of these forms, each learner first those with questions not met before. */
    @Transactional
    public FormsAdoption adopt(UUID id, AccountId by) {
        FormsView view = find(id).orElse(null);
        if (view == null) {
            return new FormsAdoption.Unknown();
        }
        FormsResult result = view.result();
        String key = String.valueOf(view.job().subject());
        Optional<String> locked = exams.hold(key);
        ExamVersion exam = exams.exam(key).orElse(null);
        if (result == null || result.forms().isEmpty()) {
            return new FormsAdoption.Refused("There are no forms to put in use.");
        }
        if (exam == null || !exam.id().value().equals(result.examVersion())) {
            return new FormsAdoption.Refused("The exam has changed since. Assemble its forms again.");
        }
        if (locked.isPresent()) {
            return new FormsAdoption.Refused(locked.get());
        }
        long changed = changed(result);
        if (changed > 0) {
            return new FormsAdoption.Refused(
                    changed + " of the questions were changed or retired since. Assemble the forms again.");
        }
        forms.adopt(exam.id(), id, numbered(result), by);
        record(
                "exam.forms-adopted",
                key,
                by,
                Map.of("forms", "" + result.forms().size(), "assembly", id.toString()));
        return new FormsAdoption.Adopted(find(id).orElseThrow());
    }

    /** From now on the exam is drawn anew for each attempt; whether it had forms in use. */
    @Transactional
    public boolean withdraw(String key, AccountId by) {
        boolean had = exams.exam(key).filter(exam -> forms.withdraw(exam.id())).isPresent();
        if (had) {
            record("exam.forms-withdrawn", key, by, Map.of());
        }
        return had;
    }

    private long changed(FormsResult result) {
        List<ItemVersionId> all = result.forms().stream()
                .flatMap(form -> java.util.stream.Stream.concat(form.questions().stream(), form.pilots().stream()))
                .distinct()
                .map(ItemVersionId::new)
                .toList();
        List<String> slugs = bank.versions(all).stream().map(ItemVersion::slug).toList();
        List<ItemVersionId> current =
                bank.current(slugs).stream().map(ItemVersion::id).toList();
        return all.stream().filter(version -> !current.contains(version)).count();
    }

    private static List<ExamForm> numbered(FormsResult result) {
        List<ExamForm> numbered = new ArrayList<>();
        for (FormsResult.Form form : result.forms()) {
            numbered.add(new ExamForm(
                    Ids.next(),
                    numbered.size() + 1,
                    form.questions().stream().map(ItemVersionId::new).toList(),
                    form.pilots().stream().map(ItemVersionId::new).toList()));
        }
        return numbered;
    }

    private void record(String deed, String key, AccountId by, Map<String, String> details) {
        audit.record(new AuditEntry(by, deed, "exam", key, details));
    }

    private Optional<UUID> inUse(String key) {
        return exams.exam(key).flatMap(exam -> forms.assemblyInUse(exam.id()));
    }

    private static FormsView view(StoredJob stored, @Nullable UUID inUse) {
        return new FormsView(
                stored.job(),
                FormsWork.KIND.asked(stored),
                FormsWork.KIND.outcome(stored),
                stored.job().id().equals(inUse));
    }
}
