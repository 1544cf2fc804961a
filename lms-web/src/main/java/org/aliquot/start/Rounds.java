package org.aliquot.start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Jobs that come round do not wait for each other: a thread for each, made when it is first needed. A scheduler of virtual
 * threads would run all that come "so long after the last time" on a single one, and a silent mail server would stop them all.
 */
@Configuration(proxyBeanMethods = false)
public class Rounds {

    /** More than there are jobs; a test counts them. */
    public static final int AT_ONCE = 80;

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler rounds = new ThreadPoolTaskScheduler();
        rounds.setThreadNamePrefix("scheduling-");
        rounds.setPoolSize(AT_ONCE);
        return rounds;
    }
}
