package org.aliquot.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** A thread that does nothing but close exams: whatever else is slow or stuck, their time ends for everybody alike. */
@Configuration(proxyBeanMethods = false)
class ClosingSchedule {

    static final String NAME = "closingScheduler";

    @Bean(NAME)
    ThreadPoolTaskScheduler closingScheduler() {
        ThreadPoolTaskScheduler alone = new ThreadPoolTaskScheduler();
        alone.setThreadNamePrefix("scheduling-closing-");
        alone.setPoolSize(1);
        return alone;
    }
}
