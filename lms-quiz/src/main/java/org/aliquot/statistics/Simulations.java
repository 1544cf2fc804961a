package org.aliquot.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.StoredJob;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.SimulationWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What exams would do with the stored bank, before anybody sits them. */
@Service
public class Simulations {

    private static final int SHOWN = 50;

    private final JobQueue jobs;

    Simulations(JobQueue jobs) {
        this.jobs = jobs;
    }

    /** Asks for one; the same one waiting or running is that one. */
    @Transactional
    public UUID start(String exam, SimulationRequest request, AccountId by) {
        return jobs.add(SimulationWork.KIND, exam, request, by);
    }

    /** The newest fifty. */
    @Transactional(readOnly = true)
    public List<SimulationView> list() {
        return jobs.list(SimulationWork.KIND, null, SHOWN).stream()
                .map(Simulations::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<SimulationView> find(UUID id) {
        return jobs.find(SimulationWork.KIND, id).map(Simulations::view);
    }

    private static SimulationView view(StoredJob stored) {
        return new SimulationView(stored.job(), SimulationWork.KIND.asked(stored), SimulationWork.KIND.outcome(stored));
    }
}
