package org.aliquot.outbox;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Few threads take the news between modules, one piece after the other: a class that hands in at once must not take every
 * database connection from those who still answer. Who publishes never waits; what is still in line when the server stops is
 * in the registry and delivered after the next start.
 */
@Configuration(proxyBeanMethods = false)
class Listening {

    private static final int AT_ONCE = 4;
    private static final int LAST_WORDS_SECONDS = 10;

    /** No candidate for anything else that looks for an executor. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor listeners() {
        ThreadPoolTaskExecutor listeners = new ThreadPoolTaskExecutor();
        listeners.setThreadNamePrefix("task-news-");
        listeners.setCorePoolSize(AT_ONCE);
        listeners.setMaxPoolSize(AT_ONCE);
        listeners.setWaitForTasksToCompleteOnShutdown(true);
        listeners.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        return listeners;
    }

    @Bean
    AsyncConfigurer listeningConfigurer(@Qualifier("listeners") ThreadPoolTaskExecutor listeners) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return listeners;
            }
        };
    }
}
