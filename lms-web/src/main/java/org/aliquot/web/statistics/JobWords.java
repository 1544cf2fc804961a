package org.aliquot.web.statistics;

import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.jobs.Job;
import org.aliquot.jobs.JobState;
import org.jspecify.annotations.Nullable;

/** Jobs in words. */
final class JobWords {

    private JobWords() {}

    static String state(JobState state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case RUNNING -> "Running";
            case DONE -> "Done";
            case FAILED -> "No result";
            case CANCELLED -> "Canceled";
        };
    }

    static @Nullable String tone(JobState state) {
        return switch (state) {
            case WAITING -> null;
            case RUNNING -> "hema";
            case DONE -> "good";
            case FAILED, CANCELLED -> "warn";
        };
    }

    static Progress progress(Job job, String url) {
        return new Progress(url, job.state().isFinished() ? "" : job.step(), job.failure());
    }

    /** Titles by key, and the key itself for an exam that is gone. */
    static String exam(@Nullable String key, Map<String, String> titles) {
        return key == null ? "All exams and quizzes" : titles.getOrDefault(key, key);
    }

    static Map<String, String> titles(Iterable<ExamVersion> exams) {
        return java.util.stream.StreamSupport.stream(exams.spliterator(), false)
                .collect(Collectors.toMap(
                        exam -> exam.spec().key(), exam -> exam.spec().title()));
    }
}
