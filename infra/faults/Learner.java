package faults;

import faults.Network.Weather;
import faults.Schedule.Plan;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sits one exam as planned, in one window or in two that do not know of each other. */
final class Learner implements Callable<Remembered> {

    private final Plan plan;
    private final String token;
    private final Weather weather;
    private final Progress progress;
    private final Remembered memory;

    Learner(Plan plan, String token, Weather weather, Progress progress) {
        this.plan = plan;
        this.token = token;
        this.weather = weather;
        this.progress = progress;
        this.memory = new Remembered(progress);
        progress.begins();
    }

    String token() {
        return token;
    }

    Remembered memory() {
        return memory;
    }

    @Override
    public Remembered call() throws Exception {
        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            Window first = window(1);
            Future<?> left = windows.submit(() -> {});
            Window last = first;
            try {
                first.start();
                if (plan.takesOver() == 0) {
                    first.answer(plan.answers());
                } else {
                    first.answer(plan.takesOver());
                    left = windows.submit(() -> {
                        first.answer(plan.answers());
                        return null;
                    });
                    last = window(2);
                    last.takeOver();
                    last.answer(plan.answers());
                }
            } finally {
                progress.ends();
            }
            if (last.everHeld()) {
                end(last);
            }
            left.get();
        }
        return memory;
    }

    private Window window(int number) {
        return new Window(
                new Network(weather, token, plan.seed() + 2L * number), memory, plan, number == plan.windows(), plan.seed() + 2L * number + 1);
    }

    private void end(Window window) throws InterruptedException {
        switch (plan.ending()) {
            case HANDS_IN -> window.handIn();
            case RUNS_OUT -> window.stay();
            case LEAVES -> {}
        }
    }
}
