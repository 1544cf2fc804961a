package org.aliquot.traces;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.ScheduledTaskObservationContext;
import org.springframework.stereotype.Component;

/** Each round of the background is work, by Spring's own way to watch them; it is watched only where traces are on. */
@Component
class RoundSteps implements SchedulingConfigurer {

    private final Traces traces;

    RoundSteps(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar rounds) {
        if (traces.isOn()) {
            ObservationRegistry watched = ObservationRegistry.create();
            watched.observationConfig().observationHandler(new Handler());
            rounds.setObservationRegistry(watched);
        }
    }

    private final class Handler implements ObservationHandler<ScheduledTaskObservationContext> {

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof ScheduledTaskObservationContext;
        }

        @Override
        public void onStart(ScheduledTaskObservationContext round) {
            String name = round.getTargetClass().getSimpleName() + "."
                    + round.getMethod().getName();
            round.put(Step.class, traces.work(name));
        }

        @Override
        public void onError(ScheduledTaskObservationContext round) {
            Throwable failure = round.getError();
            if (failure != null) {
                step(round).failed(failure);
            }
        }

        @Override
        public void onStop(ScheduledTaskObservationContext round) {
            step(round).close();
        }

        private static Step step(ScheduledTaskObservationContext round) {
            return round.getOrDefault(Step.class, Step.NONE);
        }
    }
}
