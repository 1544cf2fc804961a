package org.aliquot.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.blueprint.internal.FormTable;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms in use, by version of an exam: a new version of the exam begins without any. */
@Service
@Transactional(readOnly = true)
public class ExamForms {

    private final FormTable table;

    ExamForms(FormTable table) {
        this.table = table;
    }

    /** Those in use, by number. */
    public List<ExamForm> inUse(ExamVersionId exam) {
        return table.inUse(exam);
    }

    /** The assembly whose forms are in use. */
    public Optional<UUID> assemblyInUse(ExamVersionId exam) {
        return table.assemblyInUse(exam);
    }

    /** Puts these in the place of any others. */
    @Transactional
    public void adopt(ExamVersionId exam, UUID assembly, List<ExamForm> forms, AccountId by) {
        table.withdraw(exam);
        forms.forEach(form -> table.add(exam, assembly, form, by));
    }

    /** Puts those in use of one version in use for another one that asks the same; how many there are. */
    @Transactional
    public int carry(ExamVersionId from, ExamVersionId to, AccountId by) {
        return table.assemblyInUse(from)
                .map(assembly -> {
                    List<ExamForm> carried = table.inUse(from).stream()
                            .map(form -> form.withId(Ids.next()))
                            .toList();
                    adopt(to, assembly, carried, by);
                    return carried.size();
                })
                .orElse(0);
    }

    /** From now on the exam is drawn anew for each attempt; whether there were any. */
    @Transactional
    public boolean withdraw(ExamVersionId exam) {
        return table.withdraw(exam);
    }
}
